package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.policy.SourcedText;

/** The tool on paper (R236): blank for anybody, or filled in for a member of one team. */
@ConfluenceComponent
class PrintedTool {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Policies policies;
    private final Texts texts;

    @Inject
    PrintedTool(Partnerships partnerships, Readiness readiness, Policies policies, Texts texts) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.policies = policies;
        this.texts = texts;
    }

    /** The form as it is handed out. It needs no partnership: the tool stands alone (R76). */
    PrintView blank() {
        ReadinessTool tool = policies.current().readiness();
        return view(tool, "", "", category -> "", category -> "", category -> "");
    }

    /**
     * The sheet of the current person's own team: its averages once all members have rated, until
     * then the person's own ratings.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden) for those on no team
     */
    PrintView team(int partnershipId) {
        Partnership partnership = partnerships.view(partnershipId);
        Sheet sheet = readiness.sheet(partnership);
        TeamResult team = sheet.team();
        String side = sheet.side().name().toLowerCase(Locale.ROOT);
        return view(
                policies.of(partnership.pack()).readiness(),
                texts.text("tandem.print.team." + side, partnership.partnerName()),
                texts.text(
                        team.shown() ? "tandem.readiness.summary.averages" : "tandem.print.own",
                        team.members().size()),
                category -> team.shown() ? average(team, category) : rating(sheet, category),
                category -> said(sheet, category, TeamFields.CONCERNS, Rating::concerns),
                category -> said(sheet, category, TeamFields.STRENGTHS, Rating::strengths));
    }

    private PrintView view(
            ReadinessTool tool,
            String heading,
            String note,
            Function<Category, String> rating,
            Function<Category, String> concerns,
            Function<Category, String> strengths) {
        return new PrintView(
                heading,
                note,
                tool.process().stream().map(SourcedText::text).toList(),
                tool.ratings().stream().map(one -> one.value() + " – " + one.text()).toList(),
                tool.categories().stream()
                        .map(
                                category ->
                                        new PrintView.Row(
                                                category.title(),
                                                category.items().stream()
                                                        .map(SourcedText::text)
                                                        .toList(),
                                                rating.apply(category),
                                                concerns.apply(category),
                                                strengths.apply(category)))
                        .toList(),
                tool.noThreshold().text(),
                tool.framework().text());
    }

    private String average(TeamResult team, Category category) {
        return team.averages().stream()
                .filter(average -> average.category().equals(category.id()))
                .flatMap(average -> average.mean().stream())
                .map(texts::number)
                .findFirst()
                .orElse("");
    }

    private static String rating(Sheet sheet, Category category) {
        return own(sheet, category).stream()
                .filter(rating -> rating.value() > 0)
                .map(rating -> Integer.toString(rating.value()))
                .findFirst()
                .orElse("");
    }

    /** What the team put down together, and until then what the reader wrote. */
    private static String said(
            Sheet sheet, Category category, String field, Function<Rating, String> own) {
        String merged = sheet.papers().category(category.id()).value(field);
        return merged.isEmpty()
                ? own(sheet, category).stream().map(own).findFirst().orElse("")
                : merged;
    }

    private static List<Rating> own(Sheet sheet, Category category) {
        return sheet.own().stream()
                .filter(rating -> rating.category().equals(category.id()))
                .toList();
    }
}
