package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.readiness.GuestView.Notice;
import org.tandem.partnerships.readiness.SheetView.CategoryView;

/** What the holder of a personal link may do: see and fill in their own sheet, nothing else. */
@ConfluenceComponent
class GuestSheet {
    private final Readiness readiness;
    private final Partnerships partnerships;
    private final Policies policies;

    @Inject
    GuestSheet(Readiness readiness, Partnerships partnerships, Policies policies) {
        this.readiness = readiness;
        this.partnerships = partnerships;
        this.policies = policies;
    }

    /**
     * The holder's sheet.
     *
     * @param notice what became of saving a category
     * @param typed what was typed instead of what is saved; empty when it was saved
     */
    GuestView view(PersonalLink link, Notice notice, List<Rating> typed) {
        Partnership partnership = partnership(link);
        ReadinessTool tool = policies.of(partnership.pack()).readiness();
        List<Rating> shown = new ArrayList<>(typed);
        shown.addAll(readiness.sheet(partnership, link.person()).own());
        List<CategoryView> categories =
                tool.categories().stream()
                        .map(category -> RatingMacro.view(category, tool, shown))
                        .toList();
        return new GuestView(
                link.memberName(),
                partnership.partnerName(),
                tool.purpose().text(),
                tool.noThreshold().text(),
                categories,
                notice);
    }

    /**
     * Saves the holder's rating of a category, given as a form sends it.
     *
     * @throws RefusedException as for members with an account
     */
    void rate(PersonalLink link, String category, Map<String, String> form) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        form.forEach(body::put);
        RatingInput input = RatingInput.read(body);
        readiness.rate(partnership(link), link.person(), category, input);
    }

    private Partnership partnership(PersonalLink link) {
        return partnerships
                .unchecked(link.partnershipId())
                .orElseThrow(() -> RefusedException.notFound("tandem.error.no-partnership"));
    }
}
