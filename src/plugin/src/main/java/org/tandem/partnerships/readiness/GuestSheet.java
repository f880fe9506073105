package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Map;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.readiness.SheetJson.RatingJson;

/**
 * What the holder of a personal link may change: what a member of the partner's team with an
 * account may, their own ratings and the team's sheet, and nothing else.
 */
@ConfluenceComponent
class GuestSheet {
    private final Readiness readiness;
    private final TeamStep team;
    private final PaperHints hints;
    private final Partnerships partnerships;

    @Inject
    GuestSheet(Readiness readiness, TeamStep team, PaperHints hints, Partnerships partnerships) {
        this.readiness = readiness;
        this.team = team;
        this.hints = hints;
        this.partnerships = partnerships;
    }

    /** The partnership on whose partner team the holder is. */
    Partnership partnership(PersonalLink link) {
        return partnerships
                .unchecked(link.partnershipId())
                .orElseThrow(() -> RefusedException.notFound("tandem.error.no-partnership"));
    }

    /**
     * Saves what was sent and answers it as REST would.
     *
     * @throws RefusedException as for members with an account
     */
    Record save(PersonalLink link, GuestForm form) {
        Partnership partnership = partnership(link);
        if (form.isRating()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            form.fields().forEach(body::put);
            RatingInput input = RatingInput.read(body);
            return RatingJson.of(readiness.rate(partnership, link.rater(), form.id(), input));
        }
        if (!form.isTeam()) {
            throw RefusedException.notFound("tandem.guest.no-part");
        }
        if (readiness.sheet(partnership, link.rater()).apart()) {
            throw RefusedException.forbidden("tandem.guest.apart");
        }
        return hints.json(together(partnership, link.person(), form.id(), form.fields()));
    }

    private Paper together(
            Partnership partnership, Person holder, String what, Map<String, String> fields) {
        return switch (what) {
            case "closing" -> team.close(partnership, holder, fields);
            case "sharing" -> team.share(partnership, holder, fields);
            default -> team.save(partnership, holder, what, fields);
        };
    }
}
