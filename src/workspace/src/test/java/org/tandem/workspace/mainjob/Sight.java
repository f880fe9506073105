package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tandem.workspace.Http;

/**
 * Every way to look at a partnership that a person has: pages with their versions, previews and
 * prints, REST, search, lists, what refusals say, and Jira.
 */
final class Sight {
    private final SampleWorkspace workspace;
    private final Partners partners;
    private final List<String> addresses = new ArrayList<>();
    private final List<WaysToRead.Refused> refused;

    Sight(SampleWorkspace workspace, Partners partners) {
        this.workspace = workspace;
        this.partners = partners;
        for (String page :
                new String[] {partners.profile(), partners.readiness(), partners.meeting()}) {
            addPage(page, Partners.id(page));
        }
        Http admin = workspace.wiki("admin");
        addresses.addAll(WaysToRead.addresses(admin, partners));
        addresses.addAll(List.of("/dashboard.action", "/rest/api/content?limit=50"));
        refused = WaysToRead.refusals(admin, partners);
    }

    private void addPage(String page, String id) {
        addresses.add(page);
        addresses.add(page + "?decorator=printable");
        addresses.add("/pages/viewstorage.action?pageId=" + id);
        addresses.add("/pages/editpage.action?pageId=" + id);
        addresses.add("/pages/viewpreviousversions.action?pageId=" + id);
        String content = "/rest/api/content/" + id;
        String bodies = "body.storage,body.view,body.export_view,version,history";
        addresses.add(content + "?expand=" + bodies);
        addresses.add(content + "/history");
        addresses.add(content + "/property?expand=version");
        addresses.add(content + "/version");
        addresses.add(content + "/child?expand=page");
    }

    /** All that somebody with an account gets to see. */
    String of(String person) {
        Http wiki = workspace.wiki(person);
        return of(wiki, workspace.jira(person), () -> wiki, "");
    }

    /**
     * All that somebody gets to see who is not logged in.
     *
     * @param personalLink address of a personal sheet, without its code; empty without one
     */
    String ofVisitor(String personalLink) {
        Http jira = new Http(workspace.baseUrl() + "/jira");
        Supplier<Http> anew = () -> new Http(workspace.wikiUrl());
        return of(anew.get(), jira, anew, personalLink);
    }

    /**
     * All that the holder of a personal link gets to see.
     *
     * @param holder browser in which the link's code was entered
     */
    String ofHolder(Http holder, String personalLink) {
        return ofVisitor("") + holder.get(personalLink).body();
    }

    /**
     * All that these sessions see.
     *
     * @param writer for what has a body: without a login the server refuses and hangs up before it
     *     has read it, so that each needs a connection of its own
     */
    private String of(Http wiki, Http jira, Supplier<Http> writer, String personalLink) {
        StringBuilder seen = new StringBuilder();
        addresses.forEach(address -> seen.append(wiki.get(address).body()));
        WaysToRead.macros().forEach(macro -> seen.append(preview(writer.get(), macro)));
        refused.forEach(one -> seen.append(one.sentBy(writer.get()).body()));
        if (!personalLink.isEmpty()) {
            seen.append(wiki.get(personalLink).body());
        }
        seen.append(inJira(jira));
        // A time of day may look like an average.
        return seen.toString().replaceAll("T\\d\\d:\\d\\d:\\d\\d\\.\\d+(Z|[+-]\\d{4})", "");
    }

    private String preview(Http who, String macro) {
        String storage =
                "<ac:structured-macro ac:name=\"%s\"><ac:parameter ac:name=\"partnership\">%d"
                        .formatted(macro, partners.number());
        Object body =
                object(
                        "value",
                        storage + "</ac:parameter></ac:structured-macro>",
                        "representation",
                        "storage");
        return who.json("POST", "/rest/api/contentbody/convert/view", Json.write(body)).body();
    }

    /** Whether the search of either application finds a word in what the person may see. */
    boolean finds(String person, String word) {
        Http wiki = workspace.wiki(person);
        String cql = "/rest/api/search?cql=" + encoded("text ~ \"" + word + "\"");
        assertThat(wiki.get("/dosearchsite.action?queryString=" + word).statusCode())
                .isEqualTo(200);
        String jql = "/rest/api/2/search?jql=" + encoded("text ~ \"" + word + "\"");
        return Json.read(wiki.get(cql)).path("totalSize").asInt(-1) != 0
                || Json.read(workspace.jira(person).get(jql)).path("total").asInt(-1) != 0;
    }

    /** The partnership's issues with all that hangs on them. */
    private String inJira(Http jira) {
        StringBuilder seen = new StringBuilder();
        String mine = encoded("Partnership ~ \"" + partners.number() + "\"");
        seen.append(jira.get("/rest/api/2/search?fields=*all&jql=" + mine).body());
        String newest = encoded("project = SCP ORDER BY key DESC");
        HttpResponse<String> found =
                jira.get("/rest/api/2/search?maxResults=3&fields=*all&jql=" + newest);
        seen.append(found.body());
        for (JsonNode issue : Json.read(found).path("issues")) {
            String key = issue.path("key").asText();
            String rest = "/rest/api/2/issue/" + key;
            seen.append(jira.get("/browse/" + key).body());
            seen.append(jira.get(rest + "?expand=changelog,renderedFields").body());
            for (String part : new String[] {"/comment", "/remotelink", "/properties"}) {
                seen.append(jira.get(rest + part).body());
            }
            for (JsonNode property : Json.read(jira.get(rest + "/properties")).path("keys")) {
                String name = property.path("key").asText();
                seen.append(jira.get(rest + "/properties/" + name).body());
            }
        }
        return seen.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
