package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.policy.SourcedText;
import org.tandem.partnerships.readiness.SheetView.CategoryView;

/** One member's own sheet as HTML: forms, or text once nothing can be changed. */
@ConfluenceComponent
class RatingSheet {
    private final Templates templates;

    @Inject
    RatingSheet(Templates templates) {
        this.templates = templates;
    }

    /**
     * The sheet.
     *
     * @param notice what the member is to be told first; may be empty
     */
    String html(
            Sheet sheet, PolicyPack pack, FormTarget target, String notice, boolean interactive) {
        boolean closed = sheet.team().closed();
        ReadinessTool tool = pack.readiness();
        SheetView view =
                new SheetView(
                        closed,
                        tool.process().stream().map(SourcedText::text).toList(),
                        source(pack),
                        tool.categories().stream()
                                .map(category -> view(category, tool, sheet.own()))
                                .toList());
        String template = interactive && !closed ? "rating" : "rating-text";
        return templates.render(
                "templates/readiness/" + template + ".vm",
                Map.of(
                        "sheet",
                        view,
                        "target",
                        target,
                        "notice",
                        notice,
                        "language",
                        tool.language()));
    }

    /** The tools are shared freely, with where they are from (R250). */
    private static String source(PolicyPack pack) {
        List<SourcedText> process = pack.readiness().process();
        return pack.documents().stream()
                .filter(
                        document ->
                                process.stream()
                                        .map(SourcedText::source)
                                        .anyMatch(from -> from.contains(document.id() + ":")))
                .map(Choice::title)
                .collect(Collectors.joining(", "));
    }

    /** A category with what one member rated. */
    private static CategoryView view(Category category, ReadinessTool tool, List<Rating> own) {
        Optional<Rating> saved =
                own.stream().filter(rating -> rating.category().equals(category.id())).findFirst();
        int chosen = saved.map(Rating::value).orElse(0);
        List<SheetView.Choice> choices =
                tool.ratings().stream()
                        .map(
                                one ->
                                        new SheetView.Choice(
                                                one.value(), one.text(), one.value() == chosen))
                        .toList();
        String rating =
                choices.stream()
                        .filter(SheetView.Choice::chosen)
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
