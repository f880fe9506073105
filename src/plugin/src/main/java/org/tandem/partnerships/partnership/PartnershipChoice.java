package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;

/** The field {@code partnership} of the wizards whose page belongs to a partnership. */
@ConfluenceComponent
public class PartnershipChoice {
    private static final String FIELD = "partnership";

    private final Partnerships partnerships;

    @Inject
    PartnershipChoice(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /**
     * The chosen partnership, which the current person may change.
     *
     * @param errors what was found wrong so far; thrown together with what is wrong here
     * @throws RefusedException (invalid) with all errors, (not logged in), or (forbidden) when the
     *     person may view but not change it
     */
    public Partnership read(Map<String, String> inputs, InputErrors errors) {
        Optional<Integer> chosen = number(inputs.getOrDefault(FIELD, ""));
        try {
            if (chosen.isPresent()) {
                Partnership found = partnerships.edit(chosen.get());
                errors.throwIfAny();
                return found;
            }
        } catch (RefusedException refused) {
            if (refused.code() != RefusedException.Code.NOT_FOUND) {
                throw refused;
            }
        }
        errors.reject(FIELD, "tandem.error.choose-partnership");
        throw RefusedException.invalid(errors.all());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
