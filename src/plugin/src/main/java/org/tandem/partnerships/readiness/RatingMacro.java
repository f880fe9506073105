package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.policy.SourcedText;
import org.tandem.partnerships.readiness.SheetView.CategoryView;
import org.tandem.partnerships.readiness.SheetView.Choice;

/** {@code readiness-rating}: the current member's own sheet (R81, R93). */
@ConfluenceComponent
class RatingMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Policies policies;
    private final Templates templates;
    private final Site site;

    @Inject
    RatingMacro(
            Partnerships partnerships,
            Readiness readiness,
            Policies policies,
            Templates templates,
            Site site) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.templates = templates;
        this.site = site;
    }

    @Override
    public String name() {
        return "readiness-rating";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        String address = site.contextPath() + "/rest/tandem/1.0/partnerships/" + partnership.id();
        Sheet mine = readiness.sheet(partnership, call);
        boolean closed = mine.team().closed();
        ReadinessTool tool = policies.of(partnership.pack()).readiness();
        SheetView sheet =
                new SheetView(
                        address + "/readiness/",
                        closed,
                        tool.categories().stream()
                                .map(category -> view(category, tool, mine.own()))
                                .toList());
        String template = call.interactive() && !closed ? "rating" : "rating-text";
        return templates.render("templates/readiness/" + template + ".vm", Map.of("sheet", sheet));
    }

    /** A category with what one member rated; the first rating of it counts. */
    static CategoryView view(Category category, ReadinessTool tool, List<Rating> own) {
        Optional<Rating> saved =
                own.stream().filter(rating -> rating.category().equals(category.id())).findFirst();
        int chosen = saved.map(Rating::value).orElse(0);
        List<Choice> choices =
                tool.ratings().stream()
                        .map(one -> new Choice(one.value(), one.text(), one.value() == chosen))
                        .toList();
        String rating =
                choices.stream()
                        .filter(Choice::chosen)
                        .map(one -> one.value() + " – " + one.text())
                        .findFirst()
                        .orElse("");
        return new CategoryView(
                category.id(),
                category.title(),
                category.items().stream().map(SourcedText::text).toList(),
                choices,
                rating,
                saved.map(Rating::concerns).orElse(""),
                saved.map(Rating::strengths).orElse(""),
                saved.map(Rating::draft).orElse(false),
                saved.map(Rating::version).orElse(0));
    }
}
