package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.workspace.Http;

/**
 * Every way of the plugin to read something. The lists must name all that the plugin offers: a new
 * resource, servlet or macro fails the test until somebody thought about who may see what in it.
 */
final class WaysToRead {
    private static final String REST = "/rest/tandem/1.0";
    private static final Path DESCRIPTOR = Path.of("..", "..", "atlassian-plugin.xml");
    private static final Pattern SERVLET = Pattern.compile("<url-pattern>([^<]+)<");
    private static final Pattern MACRO = Pattern.compile("<xhtml-macro\\s[^>]*name=\"([^\"]+)\"");

    private static final Set<String> MACROS =
            Set.of(
                    "action-items",
                    "agreement-section",
                    "approval-status",
                    "meeting-agenda",
                    "partnership-intensity",
                    "partnership-orphans",
                    "partnership-owners",
                    "partnership-phases",
                    "partnership-profile",
                    "partnership-requirements",
                    "partnership-resources",
                    "partnership-reviews",
                    "partnership-steps",
                    "partnership-worklist",
                    "policy-alignment",
                    "policy-glossary",
                    "policy-levels",
                    "policy-overview",
                    "policy-roles",
                    "policy-standards",
                    "policy-text",
                    "readiness-joint",
                    "readiness-rating",
                    "readiness-summary");

    private WaysToRead() {}

    /** The macros of the plugin, all of which the list names. */
    static Set<String> macros() {
        assertThat(offered(MACRO)).as("macros, to be listed here").isEqualTo(MACROS);
        return MACROS;
    }

    /** Addresses of everything that can be read over REST and on the plugin's own pages. */
    static List<String> addresses(Http who, Partners partners) {
        Map<String, String> rest = resources(partners);
        assertThat(described(who)).as("resources, to be listed here").isEqualTo(rest.keySet());
        Map<String, String> pages = pages(partners);
        assertThat(offered(SERVLET)).as("servlets, to be listed here").isEqualTo(pages.keySet());
        List<String> addresses =
                rest.values().stream().map(path -> REST + path).collect(Collectors.toList());
        pages.values().forEach(path -> addresses.add("/plugins/servlet" + path));
        for (String kind : new String[] {"print", "pdf"}) {
            String sheet = "/plugins/servlet/tandem/readiness-" + kind;
            addresses.add(sheet + "?partnership=" + partners.number() + "&sheet=joint");
        }
        return addresses;
    }

    private static Map<String, String> resources(Partners partners) {
        Map<String, String> paths = new HashMap<>();
        String one = "/partnerships/" + partners.number();
        for (String part :
                new String[] {
                    "",
                    "/actions",
                    "/decisions",
                    "/history",
                    "/intensity",
                    "/owners",
                    "/readiness",
                    "/readiness/joint",
                    "/readiness/progress",
                    "/requirements",
                    "/resources",
                    "/reviews",
                    "/steps",
                    "/transitions"
                }) {
            paths.put("/partnerships/{id}" + part, one + part);
        }
        for (String whole :
                new String[] {
                    "/openapi.json",
                    "/outbox",
                    "/partnerships",
                    "/policy-packs",
                    "/reports/orphans",
                    "/reports/phases",
                    "/reports/requirements",
                    "/reports/resources",
                    "/worklist"
                }) {
            paths.put(whole, whole);
        }
        String pack = "/policy-packs/odst-conditions-habits/1";
        paths.put("/policy-packs/{id}/{version}", pack);
        paths.put("/policy-packs/{id}/{version}/changes", pack + "/changes");
        paths.put("/meetings/{pageId}", "/meetings/" + Partners.id(partners.meeting()));
        paths.put(
                "/agreements/{pageId}/approval",
                "/agreements/" + Partners.id(partners.agreement()) + "/approval");
        return paths;
    }

    private static Map<String, String> pages(Partners partners) {
        String of = "?partnership=" + partners.number();
        return Map.of(
                "/tandem/readiness/*",
                "/tandem/readiness/guessed",
                "/tandem/readiness-print",
                "/tandem/readiness-print" + of,
                "/tandem/readiness-pdf",
                "/tandem/readiness-pdf" + of,
                "/tandem/readiness-links",
                "/tandem/readiness-links" + of,
                "/tandem/outbox",
                "/tandem/outbox",
                "/tandem/policy-packs",
                "/tandem/policy-packs");
    }

    private static Set<String> described(Http who) {
        Set<String> readable = new TreeSet<>();
        JsonNode paths = Json.read(who.get(REST + "/openapi.json")).path("paths");
        paths.fields()
                .forEachRemaining(
                        path -> {
                            if (path.getValue().has("get")) {
                                readable.add(path.getKey());
                            }
                        });
        return readable;
    }

    private static Set<String> offered(Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(DESCRIPTOR))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
