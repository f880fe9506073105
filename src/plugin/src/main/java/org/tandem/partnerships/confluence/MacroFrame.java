package org.tandem.partnerships.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.MacroCall.Medium;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;

/**
 * Runs the features' macros on pages. Whatever goes wrong becomes a plain message in the macro's
 * place, so that the rest of the page is shown.
 */
@ConfluenceComponent
public class MacroFrame {
    private static final Logger LOG = LoggerFactory.getLogger(MacroFrame.class);
    private static final String SHARED = "org.tandem.partnerships.shared";

    private final Map<String, PageMacro> macros;
    private final ConfluencePages pages;
    private final Templates templates;
    private final RefusalTexts refusals;
    private final Texts texts;

    @Inject
    MacroFrame(
            List<PageMacro> macros,
            ConfluencePages pages,
            Templates templates,
            RefusalTexts refusals,
            Texts texts) {
        this.macros =
                macros.stream().collect(Collectors.toMap(PageMacro::name, Function.identity()));
        this.pages = pages;
        this.templates = templates;
        this.refusals = refusals;
        this.texts = texts;
    }

    String render(String name, Map<String, String> parameters, ConversionContext context) {
        try {
            return macros.get(name).render(call(parameters, context));
        } catch (RefusedException refusal) {
            return message(refusals.message(refusal));
        } catch (RuntimeException failure) {
            LOG.error("Macro {} failed", name, failure);
            return message(texts.text("tandem.error.macro-failed"));
        }
    }

    /** What a macro needs to know about its use. */
    MacroCall call(Map<String, String> parameters, ConversionContext context) {
        Optional<PageRef> page =
                context != null
                                && context.getEntity() instanceof AbstractPage entity
                                && entity.getId() != 0
                        ? Optional.of(pages.ref(entity))
                        : Optional.empty();
        String output = context == null ? "" : context.getOutputType();
        return new MacroCall(parameters, page, medium(output), shared(context));
    }

    /** All macros of a page are rendered with the same context. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> shared(ConversionContext context) {
        if (context == null) {
            return new HashMap<>();
        }
        if (!(context.getProperty(SHARED) instanceof Map)) {
            context.setProperty(SHARED, new HashMap<String, Object>());
        }
        return (Map<String, Object>) context.getProperty(SHARED);
    }

    private static Medium medium(String output) {
        if (ConversionContextOutputType.DISPLAY.value().equals(output)) {
            return Medium.VIEW;
        }
        return ConversionContextOutputType.PREVIEW.value().equals(output)
                ? Medium.PREVIEW
                : Medium.PRINT;
    }

    private String message(String text) {
        return templates.render("templates/message.vm", Map.of("message", text));
    }
}
