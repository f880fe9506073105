package org.tandem.partnerships.readiness;

import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.partnership.Side;

/**
 * What one member may see.
 *
 * @param own the member's ratings, by category
 * @param team what the member's team comes to
 * @param said what the members submitted, for the team to talk about; empty until its averages are
 *     shown
 * @param papers what the team filled in together
 * @param apart whether the team's part is kept from the member, who began with a new code and has
 *     not rated everything since; then there are no texts in it and no averages to show
 */
record Sheet(
        Side side,
        List<Rating> own,
        TeamResult team,
        List<Rating> said,
        Papers papers,
        boolean apart) {
    /** Whether the member may see what the team comes to. */
    boolean teamShown() {
        return team.shown() && !apart;
    }

    /** The same with another rating of the member's own. */
    Sheet withOwn(Rating other) {
        List<Rating> next = new ArrayList<>(own);
        next.removeIf(rating -> rating.category().equals(other.category()));
        next.add(other);
        return new Sheet(side, List.copyOf(next), team, said, papers, apart);
    }

    /** The same with another text of one paper. */
    Sheet withPaper(Paper other) {
        return new Sheet(side, own, team, said, papers.with(other), apart);
    }
}
