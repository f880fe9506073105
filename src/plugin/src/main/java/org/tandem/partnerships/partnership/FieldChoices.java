package org.tandem.partnerships.partnership;

import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.partnership.ChoicesJson.ChoiceFieldJson;
import org.tandem.partnerships.partnership.ChoicesJson.ChoiceJson;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.SourcedText;

/** The choices of a pack with what they mean; a kind means what the pack defines it to be (R2). */
final class FieldChoices {
    private FieldChoices() {}

    static ChoicesJson of(PolicyPack pack) {
        List<ChoiceFieldJson> fields = new ArrayList<>();
        for (ChoiceField field : ChoiceField.values()) {
            fields.add(new ChoiceFieldJson(field.field(), field.several(), choices(field, pack)));
        }
        return new ChoicesJson(pack.ref().toString(), fields);
    }

    private static List<ChoiceJson> choices(ChoiceField field, PolicyPack pack) {
        List<ChoiceJson> choices = new ArrayList<>();
        for (Choice one : field.open(pack)) {
            choices.add(new ChoiceJson(one.id(), one.title(), meaning(field, one, pack), false));
        }
        if (field == ChoiceField.KIND) {
            for (Choice one : pack.list("redirects")) {
                choices.add(new ChoiceJson(one.id(), one.title(), one.text(), true));
            }
        }
        return choices;
    }

    /** What a choice means; empty when the pack does not say. */
    static String meaning(ChoiceField field, Choice choice, PolicyPack pack) {
        return field == ChoiceField.KIND && choice.text().isEmpty()
                ? pack.text("definition-" + choice.id()).map(SourcedText::text).orElse("")
                : choice.text();
    }
}
