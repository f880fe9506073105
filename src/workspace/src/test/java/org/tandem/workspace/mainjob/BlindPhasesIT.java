package org.tandem.workspace.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.workspace.mainjob.Json.object;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.workspace.Http;
import org.tandem.workspace.partnerships.HolderSheet;
import org.tandem.workspace.partnerships.PersonalLinks;

/**
 * Who may read what in every phase of the exercise, tried in every way there is (R80, R83, R87):
 * what members rate and write is for their own team in all of them; what a team puts on its lists
 * is for all who take part once both teams have ended their part; averages are for both teams once
 * both want it. Neither the search nor the server's log ever has any of it.
 */
class BlindPhasesIT {
    private static final String[] CATEGORIES = {
        "alignment", "resources", "metrics", "communication"
    };

    @RegisterExtension static final SampleWorkspace WORKSPACE = new SampleWorkspace();

    /** A step is taken by somebody of each side, or of one. */
    enum Phase {
        BOTH_OPEN(List.of()),
        ONE_CLOSED(List.of("district closing yes")),
        BOTH_CLOSED(List.of("district closing yes", "partner closing yes")),
        ONE_SHARES(List.of("district closing yes", "partner closing yes", "district sharing yes")),
        BOTH_SHARE(
                List.of(
                        "district closing yes",
                        "partner closing yes",
                        "district sharing yes",
                        "partner sharing yes")),
        REOPENED(
                List.of(
                        "district closing yes",
                        "partner closing yes",
                        "district sharing yes",
                        "partner sharing yes",
                        "partner closing no"));

        private final List<String> steps;

        Phase(List<String> steps) {
            this.steps = steps;
        }

        boolean listsAreShared() {
            return this == BOTH_CLOSED || this == ONE_SHARES || this == BOTH_SHARE;
        }

        boolean averagesAreShared() {
            return this == BOTH_SHARE;
        }
    }

    /** One team's words and average, which nothing else looks like. */
    private record Team(String lead, String mean, String rating, String list, String note) {
        Team(String lead, String mean, Phase phase) {
            this(
                    lead,
                    mean,
                    lead + "-rated-" + phase,
                    lead + "-listed-" + phase,
                    lead + "-noted-" + phase);
        }
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everybodySeesWhatThePhaseAllowsAndNothingElse(Phase phase) throws IOException {
        Partners partners = Partners.create(WORKSPACE.office("BP" + phase.ordinal()), "B " + phase);
        Team district = new Team("prog-owner", "1.50", phase);
        Team partner = new Team("partner-lead", "3.67", phase);
        Http holder = new Http(WORKSPACE.wikiUrl());
        String link = exercise(partners, district, partner, holder);
        phase.steps.forEach(step -> take(step, partners, district, partner));
        addAction(partners);
        Sight sight = new Sight(WORKSPACE, partners);

        String seenByDistrict = sight.of("school-leader");
        String seenByPartner = sight.of("partner-member");
        String seenByHolder = sight.ofHolder(holder, link);
        assertThat(seenByDistrict).contains(district.rating, district.note, district.mean);
        assertThat(seenByPartner).contains(partner.rating, partner.note, partner.mean);
        assertThat(seenByHolder).contains("Guest Holder", partner.note, partner.mean);
        check(phase, seenByDistrict, partner);
        check(phase, seenByPartner, district);
        check(phase, seenByHolder, district);
        for (String person : new String[] {"office", "ops-owner"}) {
            String seen = sight.of(person);
            check(phase, seen, district);
            check(phase, seen, partner);
        }
        for (String seen :
                List.of(sight.of("board-clerk"), sight.of("admin"), sight.ofVisitor(link))) {
            assertThat(seen).doesNotContain(words(district)).doesNotContain(words(partner));
        }
        assertThat(sight.finds("school-leader", partner.list)).isFalse();
        assertThat(sight.finds("partner-member", district.list)).isFalse();
        assertThat(WORKSPACE.log())
                .doesNotContain(words(district))
                .doesNotContain(words(partner))
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    /** What somebody sees of a team on which they are not. */
    private static void check(Phase phase, String seen, Team other) {
        assertThat(seen).doesNotContain(other.rating, other.note);
        assertThat(seen.contains(other.list)).as("list").isEqualTo(phase.listsAreShared());
        assertThat(seen.contains(other.mean)).as("average").isEqualTo(phase.averagesAreShared());
    }

    private static String[] words(Team team) {
        return new String[] {team.rating, team.list, team.note, team.mean};
    }

    /** Both teams rate everything and put their lists together; answers the personal link. */
    private static String exercise(Partners partners, Team district, Team partner, Http holder) {
        String link =
                new PersonalLinks(
                                WORKSPACE.wiki("partner-lead"), Integer.toString(partners.number()))
                        .make("Guest Holder");
        new HolderSheet(holder).open(link);
        rate(partners, "prog-owner", 1, district.rating);
        rate(partners, "school-leader", 2, district.rating);
        rate(partners, "partner-lead", 3, partner.rating);
        rate(partners, "partner-member", 4, partner.rating);
        for (String category : CATEGORIES) {
            Map<String, String> form = new HashMap<>();
            form.put("part", "rating-" + category);
            form.put("rating", "4");
            form.put("concerns", partner.rating + " by link");
            form.put("version", "0");
            assertThat(holder.post(link, form).statusCode()).isEqualTo(303);
        }
        for (Team team : List.of(district, partner)) {
            Map<String, Object> sheet = object("concerns", team.list, "strengths", team.list);
            sheet.putAll(object("note", team.note, "consensus", "no", "version", 0));
            put(partners, team.lead, "/team/metrics", sheet);
        }
        return link;
    }

    private static void rate(Partners partners, String member, int rating, String concern) {
        for (String category : CATEGORIES) {
            put(
                    partners,
                    member,
                    "/" + category,
                    object("rating", rating, "concerns", concern, "version", 0));
        }
    }

    private static void put(Partners partners, String member, String path, Object body) {
        send(partners, "PUT", member, path, body);
    }

    private static void take(String step, Partners partners, Team district, Team partner) {
        String[] words = step.split(" ");
        String lead = words[0].equals("district") ? district.lead : partner.lead;
        Map<String, Object> body =
                words[1].equals("closing")
                        ? object("closed", words[2], "reason", district.note)
                        : object("sharing", words[2]);
        body.put("version", version(partners, lead));
        if (words[0].equals("partner")) {
            body.replace("reason", partner.note);
        }
        send(partners, "POST", lead, "/team/" + words[1], body);
    }

    /** The version of the team's paper that says whether it has closed. */
    private static int version(Partners partners, String lead) {
        HttpResponse<String> sheet = WORKSPACE.wiki(lead).get(partners.api() + "/readiness");
        List<Integer> versions = new ArrayList<>(List.of(0));
        Json.read(sheet)
                .path("papers")
                .forEach(
                        paper -> {
                            if (paper.path("name").asText().equals("team")) {
                                versions.add(paper.path("version").asInt());
                            }
                        });
        return versions.get(versions.size() - 1);
    }

    private static void send(
            Partners partners, String method, String member, String path, Object body) {
        HttpResponse<String> saved =
                WORKSPACE
                        .wiki(member)
                        .json(method, partners.api() + "/readiness" + path, Json.write(body));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    /** So that Jira has an issue of this partnership. */
    private static void addAction(Partners partners) {
        Map<String, Object> action = object("meeting", Partners.id(partners.meeting()));
        action.putAll(object("section", "alignment", "summary", "Call", "owner", "ops-owner"));
        action.put("due", LocalDate.now().plusMonths(1).toString());
        HttpResponse<String> added =
                WORKSPACE
                        .wiki("prog-owner")
                        .json("POST", partners.api() + "/actions", Json.write(action));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    }
}
