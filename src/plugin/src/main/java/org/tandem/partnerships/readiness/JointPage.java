package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.ReadinessTool;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.readiness.JointView.CategoryView;
import org.tandem.partnerships.readiness.JointView.DecisionView;
import org.tandem.partnerships.readiness.JointView.NumberRow;

/** What the current person reads where the two teams come together, on screen and on paper. */
@ConfluenceComponent
class JointPage {
    private final JointMeeting meeting;
    private final JointParts parts;
    private final Policies policies;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    @Inject
    JointPage(
            JointMeeting meeting,
            JointParts parts,
            Policies policies,
            People people,
            Texts texts,
            Clock clock) {
        this.meeting = meeting;
        this.parts = parts;
        this.policies = policies;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page; nothing but how far the teams are while one of them is still open.
     *
     * @param interactive whether it may have forms
     * @throws RefusedException (not logged in), or (forbidden) for those who take no part
     */
    JointView view(Partnership partnership, boolean interactive) {
        Together together = meeting.together(partnership);
        Optional<Side> side = people.current().flatMap(person -> partnership.sideOf(person.key()));
        return view(partnership, together, side, interactive);
    }

    /** The same for somebody on the side, who takes part: the caller knows that they do. */
    JointView view(
            Partnership partnership, Together together, Optional<Side> side, boolean interactive) {
        ReadinessTool tool = policies.of(partnership.pack()).readiness();
        Papers own = side.map(together.teams()::get).orElse(new Papers(List.of()));
        return new JointView(
                together.open(),
                Arrays.stream(Side.values()).map(one -> team(one, together)).toList(),
                tool.meeting().text(),
                tool.framework().text(),
                tool.noThreshold().text(),
                together.open() ? categories(tool, together) : List.of(),
                numbers(tool, together),
                side.map(Side::name).orElse(""),
                own.sharing(),
                Integer.toString(own.named(Papers.TEAM).version()),
                interactive,
                decision(together.joint().named(JointMeeting.DECISION)));
    }

    private String team(Side side, Together together) {
        String state = together.teams().get(side).closed() ? "ended" : "open";
        return texts.text(
                "tandem.readiness.joint." + state, texts.text("tandem.readiness.side." + side));
    }

    private List<CategoryView> categories(ReadinessTool tool, Together together) {
        return tool.categories().stream()
                .map(
                        category ->
                                new CategoryView(
                                        category.title(),
                                        Arrays.stream(Side.values())
                                                .map(side -> parts.side(category, side, together))
                                                .toList()))
                .toList();
    }

    private List<NumberRow> numbers(ReadinessTool tool, Together together) {
        if (together.results().isEmpty()) {
            return List.of();
        }
        return tool.categories().stream()
                .map(
                        category ->
                                new NumberRow(
                                        category.title(),
                                        average(Side.DISTRICT, category, together),
                                        average(Side.PARTNER, category, together)))
                .toList();
    }

    private String average(Side side, Category category, Together together) {
        return together.average(side, category.id()).map(texts::number).orElse("");
    }

    private DecisionView decision(Paper paper) {
        String decision = paper.value("decision");
        return new DecisionView(
                Integer.toString(paper.version()),
                decision.isEmpty() ? "" : texts.text("tandem.readiness.decision." + decision),
                paper.value("name"),
                decision.isEmpty() ? "" : texts.date(LocalDate.parse(paper.value("date"))),
                paper.value("note"),
                clock.today().toString());
    }
}
