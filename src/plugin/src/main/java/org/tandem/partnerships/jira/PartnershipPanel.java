package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages an issue belongs to. */
public class PartnershipPanel implements ContextProvider {
    private static final List<String> ROLES = List.of("partnership", "meeting", "agreement");

    private final IssueProperties properties;
    private final I18nResolver texts;

    @Inject
    public PartnershipPanel(IssueProperties properties, I18nResolver texts) {
        this.properties = properties;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // there are none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> result = new HashMap<>(context);
        List<Map<String, String>> rows = new ArrayList<>();
        if (context.get("issue") instanceof Issue issue) {
            JsonNode about = properties.read(issue, IssueProperties.ACTION);
            for (String role : ROLES) {
                if (about.has(role)) {
                    rows.add(row(role, about.get(role)));
                }
            }
        }
        result.put("rows", rows);
        return result;
    }

    /** Templates of Jira do not all escape by themselves, so it is done here, and named so. */
    private Map<String, String> row(String role, JsonNode page) {
        String url = page.path("url").asText("");
        return Map.of(
                "labelHtml", Html.escape(texts.getText("tandem.jira.panel." + role)),
                "titleHtml", Html.escape(page.path("title").asText("")),
                "urlHtml", Html.escape(Html.isWebAddress(url) ? url : ""));
    }
}
