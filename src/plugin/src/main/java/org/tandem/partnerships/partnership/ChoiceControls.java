package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.EditField;
import org.tandem.partnerships.partnership.ProfileView.EditOption;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.SourcedText;

/** The select boxes and check boxes of the profile's form, as the governing pack fills them. */
@ConfluenceComponent
class ChoiceControls {
    private final Texts texts;
    private final ParticularsWords words;

    @Inject
    ChoiceControls(Texts texts, ParticularsWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** What the relationship is. */
    List<EditField> relation(Particulars particulars, PolicyPack pack) {
        return fields(
                particulars,
                pack,
                ChoiceField.KIND,
                ChoiceField.ORGANIZATION_TYPE,
                ChoiceField.REACH,
                ChoiceField.SCOPE_STAGE,
                ChoiceField.AGREEMENT_TYPE,
                ChoiceField.PROPOSED_BY);
    }

    /** What it serves. */
    List<EditField> purpose(Particulars particulars, PolicyPack pack) {
        return fields(
                particulars,
                pack,
                ChoiceField.STRATEGIC_OUTCOMES,
                ChoiceField.OUTCOME_AREAS,
                ChoiceField.BARRIERS);
    }

    /** Which departments take part or are consulted, and what that depends on. */
    List<EditField> parts(Particulars particulars, PolicyPack pack) {
        List<EditField> fields = new ArrayList<>();
        fields.addAll(fields(particulars, pack, ChoiceField.DEPARTMENTS));
        fields.add(studentData(particulars));
        fields.addAll(fields(particulars, pack, ChoiceField.CONSULTED));
        return fields;
    }

    /** A field of which the pack lists nothing is left out. */
    private List<EditField> fields(
            Particulars particulars, PolicyPack pack, ChoiceField... fields) {
        return Stream.of(fields)
                .filter(field -> !field.listed(pack).isEmpty())
                .map(field -> control(field, particulars, pack))
                .toList();
    }

    private EditField control(ChoiceField field, Particulars particulars, PolicyPack pack) {
        List<String> chosen = particulars.chosen(field);
        List<EditOption> options = new ArrayList<>();
        if (!field.several() && field != ChoiceField.KIND) {
            options.add(nothing(chosen.isEmpty()));
        }
        List<Choice> open = field.open(pack);
        for (Choice choice : field.listed(pack)) {
            boolean isChosen = chosen.contains(choice.id());
            if (isChosen || open.contains(choice)) {
                String meaning = FieldChoices.meaning(field, choice, pack);
                options.add(new EditOption(choice.id(), choice.title(), meaning, isChosen));
            }
        }
        return field(
                field.several() ? EditField.BOXES : EditField.SELECT,
                field.field(),
                field.id(),
                about(field, particulars, pack),
                options);
    }

    private EditField studentData(Particulars particulars) {
        List<EditOption> options = new ArrayList<>();
        options.add(nothing(particulars.sharesStudentData().isEmpty()));
        for (boolean shares : new boolean[] {true, false}) {
            options.add(
                    new EditOption(
                            Boolean.toString(shares),
                            texts.text("tandem.partnership.student-data." + shares),
                            "",
                            particulars
                                    .sharesStudentData()
                                    .filter(is -> is == shares)
                                    .isPresent()));
        }
        String about = texts.text("tandem.wizard.student-data.description");
        return field(
                EditField.SELECT, ParticularsForm.STUDENT_DATA, "student-data", about, options);
    }

    private EditOption nothing(boolean chosen) {
        return new EditOption("", texts.text("tandem.partnership.not-said"), "", chosen);
    }

    private EditField field(
            String control, String name, String key, String about, List<EditOption> options) {
        String label = texts.text("tandem.wizard." + key + ".label");
        return new EditField(control, name, label, about, "", 0, options);
    }

    private String about(ChoiceField field, Particulars particulars, PolicyPack pack) {
        String about = texts.text("tandem.wizard." + field.id() + ".description");
        String more =
                switch (field) {
                    case STRATEGIC_OUTCOMES ->
                            pack.text("strategic-framework").map(SourcedText::text).orElse("");
                    case CONSULTED -> words.consultAdvice(particulars, pack);
                    default -> "";
                };
        return more.isEmpty() ? about : about + " " + more;
    }
}
