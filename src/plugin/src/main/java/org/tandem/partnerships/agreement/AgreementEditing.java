package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.PageWatcher;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.partnership.AttachedPage;
import org.tandem.partnerships.partnership.AttachedPages;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.RecordWatcher;

/**
 * Keeps the restrictions of agreement pages in step with the record, so that the host itself
 * refuses every other edit, move and removal (R20). The office may always edit (R151).
 */
@ConfluenceComponent
class AgreementEditing implements RecordWatcher, PageWatcher {
    private static final List<String> ALWAYS = List.of(Groups.OFFICE, Groups.ADMINISTRATORS);

    private final AttachedPages attached;
    private final Pages pages;

    @Inject
    AgreementEditing(AttachedPages attached, Pages pages) {
        this.attached = attached;
        this.pages = pages;
    }

    @Override
    public void changed(Partnership before, Partnership after) {
        if (!Writers.of(before).equals(Writers.of(after))) {
            restrict(after);
        }
    }

    @Override
    public void restored(PageRef page) {
        attached.partnershipOf(page.id()).ifPresent(this::restrict);
    }

    /** Lets those edit the partnership's agreements who may write them now. */
    void restrict(Partnership partnership) {
        Writers writers = Writers.of(partnership);
        for (AttachedPage one : attached.of(partnership.id(), DocumentKind.AGREEMENT)) {
            pages.restrictEditing(one.page().id(), writers.of(one.since()), ALWAYS);
        }
    }
}
