package org.tandem.workspace.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What happened in Maple River so far, as the calls that people's browsers would have made. */
final class SampleStory {
    private static final String PLUGIN = "org.tandem.partnerships:";
    private static final String TANDEM = "/confluence/rest/tandem/1.0";
    private static final List<String> CATEGORIES =
            List.of("alignment", "resources", "metrics", "communication");

    private final Function<String, SampleClient> as;
    private final LocalDate today;
    private final String schoolYear;

    SampleStory(Function<String, SampleClient> as, Clock clock) {
        this.as = as;
        this.today = LocalDate.now(clock);
        int start = today.getMonthValue() >= 7 ? today.getYear() : today.getYear() - 1;
        this.schoolYear = start + "-" + (start + 1);
    }

    /** The chapters in order, by name; each is told once. */
    Map<String, Runnable> chapters() {
        Map<String, Runnable> chapters = new LinkedHashMap<>();
        chapters.put("project", this::project);
        chapters.put("office", this::office);
        chapters.put("arts", this::arts);
        chapters.put("health", this::health);
        chapters.put("reading", this::reading);
        return chapters;
    }

    private void project() {
        Map<String, Object> project = new LinkedHashMap<>();
        project.put("key", "SCP");
        project.put("name", "School–Community Partnerships");
        project.put("description", "Action items and approvals of Maple River's partnerships");
        project.put("lead", "office");
        project.put("projectTypeKey", "business");
        project.put("projectTemplateKey", PLUGIN + "partnership-project");
        as.apply("admin").post("/jira/rest/api/2/project", project);
    }

    private void office() {
        Map<String, Object> space = new LinkedHashMap<>();
        space.put("spaceKey", "PO");
        space.put("name", "Partnership office");
        space.put("description", "Partnerships of the Maple River School District");
        space.put("moduleCompleteKey", PLUGIN + "partnership-office-space-blueprint");
        space.put("context", Map.of());
        as.apply("office")
                .post("/confluence/rest/create-dialog/1.0/space-blueprint/create-space", space);
    }

    /** A first inquiry: nothing but the profile. */
    private void arts() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnerName", "Riverbend Arts Collective");
        fields.put("title", "Riverbend Arts Collective: murals and mentors");
        fields.put("organizationType", "arts");
        fields.put("services", "Artists in residence, two afternoons a week");
        fields.put("schools", "Cedar Middle School");
        fields.put("students", "Grades 6 to 8, about 60 students");
        fields.put("organizationalOwner", "school-leader");
        fields.put("partnerContact", "Rosa Iglesias");
        partnership(fields);
    }

    /** Being developed, with readiness under way: part of each team has rated. */
    private void health() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnerName", "Harbor Health Network");
        fields.put("title", "Harbor Health Network: clinic days");
        fields.put("organizationType", "health");
        fields.put("agreementType", "partnership-program");
        fields.put("services", "Vision, dental and asthma screening at school");
        fields.put("schools", "Harbor Elementary, Cedar Middle School");
        fields.put("students", "All grades, about 900 students");
        fields.put("organizationalOwner", "org-owner");
        fields.put("operationalOwners", "ops-owner");
        fields.put("districtTeam", "prog-owner, school-leader");
        fields.put("partnerTeam", "partner-lead, partner-member");
        fields.put("partnerContact", "Dr. Hana Sato");
        String id = partnership(fields);
        develop(id, "most", "once", "some", "counts");
        document("readiness-blueprint", id, Map.of());
        rate("school-leader", id, 3, "Rooms for clinic days are tight in spring.");
        rate("partner-member", id, 2, "Who reports the results, and to whom?");
    }

    /** Running: its yearly agreement waits for approval, a quarterly meeting has its actions. */
    private void reading() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnerName", "Lakeshore Reading Partners");
        fields.put("title", "Lakeshore Reading Partners: one-to-one tutoring");
        fields.put("organizationType", "community");
        fields.put("agreementType", "partnership-program");
        fields.put("services", "One-to-one reading tutors, three mornings a week");
        fields.put("schools", "Harbor Elementary");
        fields.put("students", "Grades 1 to 3, about 120 students");
        fields.put("organizationalOwner", "org-owner");
        fields.put("operationalOwners", "ops-owner, school-leader");
        fields.put("districtTeam", "prog-owner, org-owner");
        fields.put("partnerTeam", "partner-lead");
        fields.put("partnerContact", "Pablo Larsen");
        String id = partnership(fields);
        develop(id, "many", "weeks", "one", "none");
        take("prog-owner", id, "implement");
        document("readiness-blueprint", id, Map.of());
        List.of("prog-owner", "org-owner", "partner-lead").forEach(name -> rate(name, id, 3, ""));
        agreement(id);
        meeting(id);
    }

    /** Submitted, its intensity determined by these answers, and approved to be developed. */
    private void develop(String id, String students, String time, String schools, String data) {
        take("prog-owner", id, "submit");
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("students", students);
        answers.put("time", time);
        answers.put("schools", schools);
        answers.put("data", data);
        answers.put("resources", "nothing");
        answers.put("unsupervised", "never");
        Map<String, Object> intensity = new LinkedHashMap<>();
        intensity.put("answers", answers);
        intensity.put("reason", "As both sides described it at the first conversation.");
        intensity.put("reviewedWith", "prog-owner");
        intensity.put("version", version(id));
        as.apply("office").put(TANDEM + "/partnerships/" + id + "/intensity", intensity);
        Map<String, Object> approval = new LinkedHashMap<>();
        approval.put("kind", "approval-to-develop");
        approval.put("outcome", "approved");
        approval.put("date", today.toString());
        approval.put("version", version(id));
        as.apply("office").post(TANDEM + "/partnerships/" + id + "/decisions", approval);
        take("office", id, "approve-to-develop");
    }

    private void take(String who, String id, String transition) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("transition", transition);
        input.put("version", version(id));
        as.apply(who).post(TANDEM + "/partnerships/" + id + "/transitions", input);
    }

    /** The version of the record that the next change is based on. */
    private int version(String id) {
        return as.apply("office").get(TANDEM + "/partnerships/" + id).path("version").asInt();
    }

    /** Complete, and waiting for the office's review. */
    private void agreement(String partnership) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(
                "section_shared_purpose",
                "Every child at Harbor Elementary reads by the end of grade 3.");
        sections.put(
                "section_roles", "Teachers choose the students. Tutors follow the school's plan.");
        sections.put("section_services", "Thirty tutors, three mornings a week, October to May.");
        sections.put(
                "section_financial",
                "The partner pays the tutors; the school provides rooms and books.");
        sections.put(
                "section_communication", "Liaisons speak monthly; leaders meet every quarter.");
        sections.put(
                "section_outcomes", "120 students tutored; two in three gain a reading level.");
        sections.put(
                "section_metrics", "Sessions held, students served, reading levels, each quarter.");
        sections.put("section_monitoring", "Quarterly meetings; reviews in January and June.");
        String page = document("agreement-blueprint", partnership, sections);
        as.apply("prog-owner")
                .post(TANDEM + "/agreements/" + page + "/approval", Map.of("pageVersion", 1));
    }

    private void meeting(String partnership) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", today.toString());
        fields.put("location", "Harbor Elementary, library");
        String page = document("meeting-blueprint", partnership, fields);
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("notes", "Attendance of tutors is steady; two rooms clash with band practice.");
        notes.put("version", 0);
        as.apply("prog-owner").put(TANDEM + "/meetings/" + page + "/notes/resources", notes);
        action(
                partnership,
                page,
                "resources",
                "Find a quiet room for Tuesday mornings",
                "school-leader",
                14);
        action(partnership, page, "metrics", "Send the October attendance list", "partner-lead", 7);
    }

    private void action(
            String partnership,
            String meeting,
            String section,
            String summary,
            String owner,
            int days) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("meeting", meeting);
        action.put("section", section);
        action.put("summary", summary);
        action.put("owner", owner);
        action.put("due", today.plusDays(days).toString());
        as.apply("prog-owner").post(TANDEM + "/partnerships/" + partnership + "/actions", action);
    }

    private String partnership(Map<String, Object> fields) {
        Map<String, Object> context = new LinkedHashMap<>(fields);
        context.put("schoolYear", schoolYear);
        String page = create("partnership-blueprint", context);
        return partnershipOf(page);
    }

    private String partnershipOf(String pageId) {
        for (JsonNode one :
                as.apply("prog-owner").get(TANDEM + "/partnerships?limit=100").path("results")) {
            if (one.path("pageId").asText().equals(pageId)) {
                return one.path("id").asText();
            }
        }
        throw new IllegalStateException("No partnership belongs to page " + pageId);
    }

    private String document(String blueprint, String partnership, Map<String, String> fields) {
        Map<String, Object> context = new LinkedHashMap<>(fields);
        context.put("partnership", partnership);
        return create(blueprint, context);
    }

    private String create(String blueprint, Map<String, Object> context) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("spaceKey", "PO");
        page.put("moduleCompleteKey", PLUGIN + blueprint);
        page.put("context", context);
        return as.apply("prog-owner")
                .post("/confluence/rest/create-dialog/1.0/content-blueprint/create-content", page)
                .path("pageId")
                .asText();
    }

    private void rate(String member, String partnership, int rating, String concern) {
        for (String category : CATEGORIES) {
            Map<String, Object> sheet = new LinkedHashMap<>();
            sheet.put("rating", rating);
            sheet.put("concerns", category.equals("resources") ? concern : "");
            sheet.put("version", 0);
            as.apply(member)
                    .put(TANDEM + "/partnerships/" + partnership + "/readiness/" + category, sheet);
        }
    }
}
