package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
                    "agreement-comparison",
                    "agreement-notes",
                    "agreement-section",
                    "approval-status",
                    "meeting-agenda",
                    "owners-work",
                    "partner-profile",
                    "partnership-intensity",
                    "partnership-list",
                    "partnership-map",
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
                    "readiness-summary",
                    "request-queue",
                    "tool-assessments");

    /** Below one partnership. */
    private static final List<String> OF_A_PARTNERSHIP =
            List.of(
                    "",
                    "/actions",
                    "/agreement-notes",
                    "/communication",
                    "/decisions",
                    "/external-message",
                    "/history",
                    "/intensity",
                    "/owners",
                    "/publication",
                    "/readiness",
                    "/readiness/joint",
                    "/readiness/progress",
                    "/requests",
                    "/requirements",
                    "/resources",
                    "/reviews",
                    "/steps",
                    "/transitions");

    private static final List<String> OF_ALL =
            List.of(
                    "/openapi.json",
                    "/outbox",
                    "/partnerships",
                    "/partnerships/choices",
                    "/policy-packs",
                    "/reports/orphans",
                    "/reports/partnerships",
                    "/reports/phases",
                    "/reports/requirements",
                    "/reports/resources",
                    "/requests",
                    "/requests/routing",
                    "/tool-assessments",
                    "/tool-assessments/committee",
                    "/worklist");

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

    /** Something sent to the readiness tool that is refused to everybody and changes nothing. */
    record Refused(String method, String path, Object body) {
        HttpResponse<String> sentBy(Http who) {
            HttpResponse<String> answer = who.json(method, path, Json.write(body));
            assertThat(answer.statusCode()).as(method + " " + path).isBetween(400, 499);
            return answer;
        }
    }

    /** For every way to write readiness something that is refused: what does the refusal say? */
    static List<Refused> refusals(Http who, Partners partners) {
        String readiness = "/partnerships/{id}/readiness";
        Map<String, Object> bodies =
                Map.of(
                        "put /{category}", object("rating", 1, "version", 99),
                        "put /team/{category}", object("note", "x", "version", 99),
                        "post /team/closing", object("closed", "yes", "reason", "x", "version", 99),
                        "post /reminders", object("side", "EVERYBODY"),
                        "post /team/sharing", object("sharing", "yes", "version", 99),
                        "post /joint/decision", decision(),
                        "post /joint/concerns", concern());
        assertThat(written(who, readiness)).as("to be listed here").isEqualTo(bodies.keySet());
        return bodies.entrySet().stream()
                .map(
                        one -> {
                            String[] way = one.getKey().split(" ");
                            String path = (readiness + way[1]).replace("{category}", "alignment");
                            String number = Integer.toString(partners.number());
                            String full = REST + path.replace("{id}", number);
                            return new Refused(
                                    way[0].toUpperCase(Locale.ROOT), full, one.getValue());
                        })
                .toList();
    }

    private static Object decision() {
        Map<String, Object> decision = object("decision", "proceed", "name", "x");
        decision.putAll(object("date", "2026-11-21", "note", "x", "version", 99));
        return decision;
    }

    private static Object concern() {
        Map<String, Object> concern = object("side", "PARTNER", "category", "alignment");
        concern.putAll(object("concern", "nobody said this", "to", "moa", "note", "x"));
        return concern;
    }

    private static Set<String> written(Http who, String below) {
        Set<String> ways = new TreeSet<>();
        JsonNode paths = Json.read(who.get(REST + "/openapi.json")).path("paths");
        paths.fields()
                .forEachRemaining(
                        path -> {
                            for (String method : new String[] {"put", "post", "delete"}) {
                                if (path.getKey().startsWith(below)
                                        && path.getValue().has(method)) {
                                    String rest = path.getKey().substring(below.length());
                                    ways.add(method + " " + rest);
                                }
                            }
                        });
        return ways;
    }

    private static Map<String, String> resources(Partners partners) {
        Map<String, String> paths = new HashMap<>();
        String one = "/partnerships/" + partners.number();
        for (String part : OF_A_PARTNERSHIP) {
            paths.put("/partnerships/{id}" + part, one + part);
        }
        for (String whole : OF_ALL) {
            paths.put(whole, whole);
        }
        paths.put(
                "/wizard/{blueprint}/fields",
                "/wizard/agreement-blueprint/fields?partnership=" + partners.number());
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
