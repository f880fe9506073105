package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.Fact;
import org.tandem.partnerships.policy.PolicyPack;

/** Says what was chosen about a partnership in the words of its pack. */
@ConfluenceComponent
public class ParticularsWords {
    private final Texts texts;

    @Inject
    ParticularsWords(Texts texts) {
        this.texts = texts;
    }

    /** The titles of what was chosen; empty while nobody said. */
    public String chosen(ChoiceField field, Particulars particulars, PolicyPack pack) {
        return particulars.chosen(field).stream()
                .map(id -> field.title(pack, id))
                .collect(Collectors.joining(", "));
    }

    Fact fact(ChoiceField field, Particulars particulars, PolicyPack pack) {
        return new Fact(label(field), chosen(field, particulars, pack));
    }

    /** The outcomes of the strategic plan, or plainly that there are none (R234). */
    Fact strategicOutcomes(Particulars particulars, PolicyPack pack) {
        return particulars.unaligned()
                ? new Fact(
                        label(ChoiceField.STRATEGIC_OUTCOMES),
                        texts.text("tandem.partnership.unaligned"))
                : fact(ChoiceField.STRATEGIC_OUTCOMES, particulars, pack);
    }

    /** Yes or no; empty while nobody said. */
    String sharesStudentData(Particulars particulars) {
        return particulars
                .sharesStudentData()
                .map(shares -> texts.text("tandem.partnership.student-data." + shares))
                .orElse("");
    }

    /** Whom to consult because student data is shared, as long as somebody is missing (R155). */
    String consultAdvice(Particulars particulars, PolicyPack pack) {
        List<String> missing = ConsultAdvice.of(particulars, pack);
        if (missing.isEmpty()) {
            return "";
        }
        String names =
                missing.stream()
                        .map(id -> ChoiceField.CONSULTED.title(pack, id))
                        .collect(Collectors.joining(", "));
        return texts.text("tandem.partnership.consult-advice", names);
    }

    private String label(ChoiceField field) {
        return texts.text("tandem.partnership.field." + field.id());
    }
}
