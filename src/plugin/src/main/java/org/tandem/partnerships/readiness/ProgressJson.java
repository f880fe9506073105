package org.tandem.partnerships.readiness;

import java.util.List;

/** Who of each team has not answered; for the partnership office. */
public record ProgressJson(List<TeamProgressJson> teams) {
    /**
     * One team.
     *
     * @param missing login names of those who have not submitted everything
     */
    public record TeamProgressJson(
            String side, int members, int answered, List<String> missing, boolean closed) {}
}
