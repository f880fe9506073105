package org.tandem.partnerships.platform;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.tandem.partnerships.host.Transactions;

@Named
class SalTransactions implements Transactions {
    private final TransactionTemplate template;

    @Inject
    SalTransactions(TransactionTemplate template) {
        this.template = template;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return template.execute(work::get);
    }
}
