package org.tandem.partnerships.confluence;

import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.Policies;

/** Context of the Partnership office's home page: the belief statement and the list of tools. */
public class OfficeContext extends AbstractBlueprintContextProvider {
    private static final List<String> TOOLS =
            List.of("partnerships", "readiness", "agreement", "meeting");

    private final Policies policies;
    private final Texts texts;

    @Inject
    public OfficeContext(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
        context.put("belief", policies.current().belief().text());
        context.put(
                "tools",
                TOOLS.stream().map(this::link).collect(Collectors.joining("", "<ul>", "</ul>")));
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
