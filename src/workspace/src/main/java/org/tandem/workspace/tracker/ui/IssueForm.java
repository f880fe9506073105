package org.tandem.workspace.tracker.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tandem.workspace.tracker.FieldMeta;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.WebError;

/** The fields of a create, edit or transition form. Wrong input stays in it, with its messages. */
final class IssueForm {
    /** Prefix of the hidden parameters that hold what stood in each field at first. */
    private static final String WAS = "was.";

    /** The comment box that stands beside the fields of a transition. */
    static final String COMMENT = "comment";

    private final List<FormField> fields;

    private IssueForm(List<FormField> fields) {
        this.fields = fields;
    }

    static IssueForm of(List<FieldMeta> metas) {
        return new IssueForm(metas.stream().map(FormField::of).toList());
    }

    List<FormField> fields() {
        return fields;
    }

    /** The form with the values that the address gives, for links that fill it in. */
    IssueForm prefilled(Exchange exchange) {
        IssueForm form = this;
        for (FormField field : fields) {
            String value = exchange.text(field.id());
            form = value.isEmpty() ? form : form.typed(field.id(), value);
        }
        return form;
    }

    /** The form as it was submitted; browsers send line ends as CR LF. */
    IssueForm submitted(Exchange exchange) {
        return map(
                field ->
                        field.withValue(lines(exchange, field.id()))
                                .withWas(lines(exchange, WAS + field.id())));
    }

    /** The form with another value in one field. */
    IssueForm typed(String id, String value) {
        return map(field -> field.id().equals(id) ? field.withValue(value) : field);
    }

    private static String lines(Exchange exchange, String parameter) {
        return exchange.text(parameter).replace("\r\n", "\n");
    }

    /**
     * The submitted form on top of what the issue holds now: fields the author left alone take the
     * present value, the others keep what was typed and show the present value beside it.
     */
    IssueForm onTopOf(List<FieldMeta> present) {
        Map<String, FormField> now = new LinkedHashMap<>();
        present.forEach(meta -> now.put(meta.field().id(), FormField.of(meta)));
        return map(
                field -> {
                    FormField current = now.getOrDefault(field.id(), field);
                    if (!field.changed()) {
                        return current;
                    }
                    boolean both = !current.value().equals(field.was());
                    FormField kept = field.withWas(current.value());
                    return both ? kept.withNow(current.value()) : kept;
                });
    }

    IssueForm refused(WebError refusal) {
        return map(field -> field.withError(refusal.fields().getOrDefault(field.id(), "")));
    }

    /** What was entered, by field. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.id(), field.value()));
        return values;
    }

    /** What was entered and differs from what the issue held. */
    Map<String, String> changes() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.stream()
                .filter(FormField::changed)
                .forEach(field -> values.put(field.id(), field.value()));
        return values;
    }

    /** The summary above the form: first what concerns no field of it, then field by field. */
    List<FieldError> errors(WebError refusal) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> elsewhere = new LinkedHashMap<>(refusal.fields());
        List<FieldError> inForm = new ArrayList<>();
        for (FormField field : fields) {
            String message = elsewhere.remove(field.id());
            if (message != null) {
                inForm.add(new FieldError(field.id(), field.name(), message));
            }
        }
        elsewhere.forEach(
                (id, message) ->
                        errors.add(new FieldError(COMMENT.equals(id) ? id : "", "", message)));
        errors.addAll(inForm);
        if (errors.isEmpty() && refusal.getMessage() != null) {
            errors.add(new FieldError("", "", refusal.getMessage()));
        }
        return errors;
    }

    private IssueForm map(UnaryOperator<FormField> change) {
        return new IssueForm(fields.stream().map(change).toList());
    }
}
