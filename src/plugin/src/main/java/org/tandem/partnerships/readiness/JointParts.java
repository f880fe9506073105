package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Side;
import org.tandem.partnerships.policy.ReadinessTool.Category;
import org.tandem.partnerships.readiness.JointView.ConcernView;
import org.tandem.partnerships.readiness.JointView.Fact;
import org.tandem.partnerships.readiness.JointView.SideView;

/** What one team brings to a category of the joint page. */
@ConfluenceComponent
class JointParts {
    private final Texts texts;

    @Inject
    JointParts(Texts texts) {
        this.texts = texts;
    }

    SideView side(Category category, Side side, Together together) {
        Paper paper = together.teams().get(side).category(category.id());
        return new SideView(
                texts.text("tandem.readiness.side." + side),
                starred(category, paper),
                TeamFields.texts(category.id(), side).stream()
                        .filter(name -> !paper.value(name).isEmpty())
                        .map(name -> fact(name, paper))
                        .toList(),
                paper.lines(TeamFields.STRENGTHS),
                concerns(category, side, paper, together.joint()));
    }

    private Fact fact(String name, Paper paper) {
        return new Fact(texts.text("tandem.readiness.field." + name), paper.value(name));
    }

    private static List<String> starred(Category category, Paper paper) {
        return Arrays.stream(paper.value(TeamFields.STARS).split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> category.items().get(Integer.parseInt(number) - 1).text())
                .toList();
    }

    private List<ConcernView> concerns(Category category, Side side, Paper paper, Papers joint) {
        List<ConcernView> concerns = new ArrayList<>();
        for (String text : paper.lines(TeamFields.CONCERNS)) {
            Concern concern = new Concern(side, category.id(), text);
            concerns.add(
                    new ConcernView(
                            category.id() + "-" + side + "-" + concerns.size(),
                            side.name(),
                            category.id(),
                            text,
                            outcome(joint.named(concern.paperName()))));
        }
        return concerns;
    }

    private String outcome(Paper paper) {
        return switch (paper.value("to")) {
            case "action" -> texts.text("tandem.readiness.became.action", paper.value("owner"));
            case "moa" -> texts.text("tandem.readiness.became.moa", paper.value("note"));
            default -> "";
        };
    }
}
