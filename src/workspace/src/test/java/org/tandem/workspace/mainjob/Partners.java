package org.tandem.workspace.mainjob;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.tandem.workspace.Http;
import org.tandem.workspace.partnerships.Office;

/**
 * A partnership with all its pages, made through the wizards by its programmatic owner.
 *
 * @param number of the partnership
 * @param profile path of its page, as are the others
 */
record Partners(int number, String profile, String readiness, String agreement, String meeting) {
    private static final Map<String, String> TEAMS =
            Map.of(
                    "schoolYear", "2026-2027",
                    "organizationalOwner", "org-owner",
                    "operationalOwners", "ops-owner",
                    "districtTeam", "prog-owner, school-leader",
                    "partnerTeam", "partner-lead, partner-member");

    /**
     * Makes the partnership and its pages.
     *
     * @param typed stands in every text field
     */
    static Partners create(Office office, String typed) throws IOException {
        Http owner = office.as("prog-owner");
        Map<String, String> about = new HashMap<>(TEAMS);
        about.put("partnerName", typed);
        for (String field : new String[] {"services", "schools", "students", "partnerContact"}) {
            about.put(field, typed);
        }
        String profile = office.create(owner, "partnership-blueprint", about);
        int number = Office.number(owner, typed);
        return new Partners(
                number,
                profile,
                office.create(owner, "readiness-blueprint", document(number, "Readiness", typed)),
                office.create(owner, "agreement-blueprint", agreement(number, typed)),
                office.create(owner, "meeting-blueprint", meeting(number, typed)));
    }

    private static Map<String, String> agreement(int number, String typed) {
        Map<String, String> fields = document(number, "Agreement", typed);
        for (String section : "shared_purpose roles services financial".split(" ")) {
            fields.put("section_" + section, typed);
        }
        for (String section : "communication outcomes metrics monitoring".split(" ")) {
            fields.put("section_" + section, typed);
        }
        return fields;
    }

    private static Map<String, String> meeting(int number, String typed) {
        Map<String, String> fields = document(number, "Meeting", typed);
        fields.put("date", "2027-01-14");
        fields.put("quarter", "2027-Q1");
        fields.put("location", typed);
        return fields;
    }

    private static Map<String, String> document(int number, String kind, String typed) {
        Map<String, String> fields = new HashMap<>();
        fields.put("partnership", Integer.toString(number));
        fields.put("title", kind + ": " + typed);
        return fields;
    }

    /** The id in a page's path. */
    static String id(String page) {
        return page.replaceFirst(".*/pages/(\\d+).*", "$1");
    }

    String api() {
        return "/rest/tandem/1.0/partnerships/" + number;
    }

    String notes(String section) {
        return "/rest/tandem/1.0/meetings/" + id(meeting) + "/notes/" + section;
    }
}
