package org.tandem.partnerships.confluence;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Texts;

/** Context of the Partnership office's home page: links to its pages. */
public class OfficeContext extends AbstractBlueprintContextProvider {
    /** What the office works with, then what it can look up; the tools of R16 among them. */
    private static final List<String> PAGES =
            List.of(
                    "partnerships",
                    "worklist",
                    "readiness",
                    "agreement",
                    "meeting",
                    "policy",
                    "rubric",
                    "self-assessment",
                    "summary",
                    "report",
                    "definition",
                    "levels",
                    "standards",
                    "roles",
                    "glossary");

    private final Texts texts;

    @Inject
    public OfficeContext(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        context.put(
                "tools",
                PAGES.stream().map(this::link).collect(Collectors.joining("", "<ul>", "</ul>")));
        return context;
    }

    /** Storage format: a link to the child page of a tool, and what the tool is for. */
    private String link(String tool) {
        String title = escaped(texts.text("tandem.office." + tool + ".title"));
        return "<li><ac:link><ri:page ri:content-title=\""
                + title
                + "\"/></ac:link>: "
                + escaped(texts.text("tandem.office." + tool + ".text"))
                + "</li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
