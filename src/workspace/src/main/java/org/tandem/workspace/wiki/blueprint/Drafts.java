package org.tandem.workspace.wiki.blueprint;

import com.atlassian.confluence.api.model.messages.Message;
import com.atlassian.confluence.api.model.validation.FieldValidationError;
import com.atlassian.confluence.api.model.validation.ValidationError;
import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.tandem.workspace.modules.ContentTemplateModule;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.web.WebError;
import org.tandem.workspace.wiki.Words;
import org.tandem.workspace.wiki.storage.TemplateText;

/** Turns a content template and what the wizard asked into a title and a body. */
public final class Drafts {
    private static final String TITLE = "ContentPageTitle";

    private final PluginModules modules;
    private final Texts texts;
    private final Words words;

    public Drafts(PluginModules modules, Texts texts, Words words) {
        this.modules = modules;
        this.texts = texts;
        this.words = words;
    }

    /**
     * A page about to be created.
     *
     * @param title may be empty when nobody said one
     * @param context the wizard's fields with what the context provider added
     */
    record Draft(String title, String body, Map<String, Object> context) {}

    /**
     * Asks the template's context provider and fills the template in.
     *
     * @param title what the user said, or empty
     */
    Draft draft(
            ModuleKey templateKey,
            ModuleKey blueprint,
            String spaceKey,
            String title,
            Map<String, ?> fields,
            Locale locale) {
        ContentTemplateModule template =
                modules.byKey(ContentTemplateModule.class, templateKey.complete())
                        .orElseThrow(
                                () ->
                                        words.refusal(
                                                404,
                                                "wiki.error.blueprint.unknown",
                                                templateKey.complete()));
        Map<String, Object> start = new HashMap<>(fields);
        start.put("spaceKey", spaceKey);
        start.put("blueprintModuleKey", blueprint.complete());
        if (!title.isEmpty()) {
            start.put(TITLE, title);
        }
        Map<String, Object> context = provided(template, start);
        return new Draft(title(context), fill(template, context, locale), context);
    }

    private Map<String, Object> provided(
            ContentTemplateModule template, Map<String, Object> start) {
        if (template.contextProvider().isEmpty()) {
            return start;
        }
        try {
            return new HashMap<>(template.contextProvider().get().getContextMap(start));
        } catch (ServiceException refused) {
            throw refusal(refused);
        }
    }

    /** The provider's refusal with its messages at the wizard's fields. */
    WebError refusal(ServiceException refused) {
        Map<String, String> fields = new LinkedHashMap<>();
        refused.getOptionalValidationResult()
                .ifPresent(result -> result.getErrors().forEach(error -> add(error, fields)));
        String message =
                refused.getMessage() == null || refused.getMessage().isEmpty()
                        ? words.text("wiki.error.blueprint.fields")
                        : refused.getMessage();
        return new WebError(400, message, fields);
    }

    private void add(ValidationError error, Map<String, String> fields) {
        String field = error instanceof FieldValidationError at ? at.getFieldName() : "";
        fields.merge(field, text(error.getMessage()), (a, b) -> a + " " + b);
    }

    private String text(Message message) {
        return message.getTranslation() == null
                ? words.text(message.getKey(), message.getArgs())
                : message.getTranslation();
    }

    private static String title(Map<String, Object> context) {
        Object title = context.get(TITLE) == null ? context.get("title") : context.get(TITLE);
        return title == null ? "" : title.toString().strip();
    }

    private String fill(
            ContentTemplateModule template, Map<String, Object> context, Locale locale) {
        try {
            return new TemplateText(context, key -> texts.text(locale, key))
                    .fill(template.storageFormat());
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(
                    "The content template " + template.key() + " is not well-formed", malformed);
        }
    }
}
