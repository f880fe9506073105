package org.tandem.workspace.tracker.issue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.field.FieldStore;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.field.ValueParser;
import org.tandem.workspace.tracker.field.ValueText;
import org.tandem.workspace.tracker.project.ConstantStore;
import org.tandem.workspace.tracker.project.Constants;
import org.tandem.workspace.web.WebError;

/** Puts what people typed into a draft, telling all mistakes together. */
final class FieldInput {
    private final FieldStore fields;
    private final ConstantStore constants;
    private final ValueParser parser;
    private final Messages messages;

    FieldInput(FieldStore fields, ConstantStore constants, ValueParser parser, Messages messages) {
        this.fields = fields;
        this.constants = constants;
        this.parser = parser;
        this.messages = messages;
    }

    Map<String, Field> fields() {
        return fields.all();
    }

    /**
     * Sets fields of the draft.
     *
     * @param screen ids of the fields that may be set
     * @throws WebError 400 with a message per field
     */
    void apply(IssueDraft draft, Map<String, String> input, Collection<String> screen) {
        Map<String, Field> known = fields.all();
        Constants shared = constants.load();
        Map<String, String> problems = new LinkedHashMap<>();
        input.forEach(
                (id, text) -> {
                    Field field = known.get(id);
                    if (field == null || !screen.contains(id)) {
                        problems.put(id, messages.text("field.screen", id));
                    } else {
                        set(draft, field, text, shared, problems);
                    }
                });
        if (draft.get(SystemFields.SUMMARY) == null) {
            problems.putIfAbsent(SystemFields.SUMMARY, messages.text("summary"));
        }
        if (!problems.isEmpty()) {
            throw messages.fields(problems);
        }
    }

    private void set(
            IssueDraft draft,
            Field field,
            String text,
            Constants shared,
            Map<String, String> problems) {
        boolean same = text != null && ValueText.of(draft.get(field.id())).equals(text.strip());
        if (same) {
            // What was allowed when it was set may stay, such as an assignee who has left.
            return;
        }
        try {
            draft.set(field.id(), parser.parse(field, text, draft.project().id(), shared));
        } catch (ValueParser.Refused e) {
            problems.put(field.id(), e.getMessage());
        }
    }

    /** Sets one field by the name a workflow gives it. */
    void set(IssueDraft draft, String name, String text) {
        Map<String, Field> known = fields.all();
        Field field = known.get(name);
        if (field == null) {
            throw messages.badRequest("field.unknown", name);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        set(draft, field, text, constants.load(), problems);
        if (!problems.isEmpty()) {
            throw messages.fields(problems);
        }
    }
}
