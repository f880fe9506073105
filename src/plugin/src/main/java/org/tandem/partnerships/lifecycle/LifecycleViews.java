package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.LifecycleView.Choice;
import org.tandem.partnerships.lifecycle.LifecycleView.Labelled;
import org.tandem.partnerships.lifecycle.LifecycleView.Need;
import org.tandem.partnerships.partnership.EndKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Standing;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.partnership.Transition.Asks;

/** Says in the reader's language where a partnership stands and what can be done. */
@ConfluenceComponent
class LifecycleViews {
    private final ViewTransitions transitions;
    private final PackRules rules;
    private final Waiting waiting;
    private final RefusalTexts refusals;
    private final Texts texts;
    private final Site site;

    @Inject
    LifecycleViews(
            ViewTransitions transitions,
            PackRules rules,
            Waiting waiting,
            RefusalTexts refusals,
            Texts texts,
            Site site) {
        this.transitions = transitions;
        this.rules = rules;
        this.waiting = waiting;
        this.refusals = refusals;
        this.texts = texts;
        this.site = site;
    }

    /**
     * The view.
     *
     * @param interactive whether transitions can be taken from where it is shown
     */
    LifecycleView of(Partnership partnership, boolean interactive) {
        Standing standing = partnership.standing();
        Map<String, String> causes = rules.causes(partnership);
        List<Option> options = interactive ? transitions.of(partnership) : List.of();
        return new LifecycleView(
                texts.text("tandem.state." + standing.state().id()),
                look(standing.state()),
                texts.day(standing.since()),
                said(standing, causes),
                over(standing),
                texts.text(
                        "tandem.lifecycle.next." + standing.state().id(),
                        waiting.whom(partnership)),
                Integer.toString(partnership.version()),
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/transitions",
                options.stream()
                        .filter(Option::mine)
                        .map(option -> choice(option, causes))
                        .toList());
    }

    private List<String> said(Standing standing, Map<String, String> causes) {
        List<String> said = new ArrayList<>();
        if (causes.containsKey(standing.cause())) {
            said.add(causes.get(standing.cause()));
        }
        standing.effective()
                .ifPresent(
                        day -> said.add(texts.text("tandem.lifecycle.effective", texts.date(day))));
        if (!standing.reason().isEmpty()) {
            said.add(texts.text("tandem.lifecycle.reason", standing.reason()));
        }
        return said;
    }

    private String over(Standing standing) {
        if (!standing.state().isOver()) {
            return "";
        }
        String kind = standing.ended().map(EndKind::id).orElse(standing.state().id());
        return texts.text("tandem.lifecycle.over." + kind);
    }

    private static String look(State state) {
        return switch (state) {
            case IMPLEMENTING -> "aui-lozenge aui-lozenge-success";
            case ENDED, DECLINED -> "aui-lozenge aui-lozenge-removed";
            case ADJUSTING -> "aui-lozenge aui-lozenge-moved";
            default -> "aui-lozenge aui-lozenge-inprogress";
        };
    }

    private Choice choice(Option option, Map<String, String> causes) {
        Transition transition = option.transition();
        return new Choice(
                transition.id(),
                texts.text("tandem.transition." + transition.id()),
                Arrays.stream(Asks.values()).noneMatch(transition::asks),
                transition.asks(Asks.REASON),
                transition.asks(Asks.DATE),
                transition.asks(Asks.KIND) ? kinds() : List.of(),
                transition.asks(Asks.CAUSE)
                        ? causes.entrySet().stream()
                                .map(cause -> new Labelled(cause.getKey(), cause.getValue()))
                                .toList()
                        : List.of(),
                option.unmet().stream()
                        .map(gate -> new Need(refusals.text(gate), gate.link()))
                        .toList());
    }

    private List<Labelled> kinds() {
        return Arrays.stream(EndKind.values())
                .map(kind -> new Labelled(kind.id(), texts.text("tandem.end." + kind.id())))
                .toList();
    }
}
