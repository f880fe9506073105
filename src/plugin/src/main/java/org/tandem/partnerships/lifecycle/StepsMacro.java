package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.lifecycle.Steps.Status;
import org.tandem.partnerships.lifecycle.Steps.Tracked;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Route;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.StepMap;

/**
 * {@code partnership-steps}: where a partnership is on the step maps of its district (R30); on one
 * of them with the parameter {@code map}.
 */
@ConfluenceComponent
class StepsMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Policies policies;
    private final PackRules rules;
    private final Templates templates;
    private final Texts texts;

    @Inject
    StepsMacro(
            Partnerships partnerships,
            Policies policies,
            PackRules rules,
            Templates templates,
            Texts texts) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.rules = rules;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "partnership-steps";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        List<StepMap> maps = policies.of(partnership.pack()).stepMaps();
        Optional<Route> route = rules.of(partnership).route();
        Optional<String> wanted = call.parameter("map");
        List<StepsView> views =
                maps.stream()
                        .filter(map -> wanted.map(map.id()::equals).orElse(true))
                        .map(map -> view(map, partnership.state(), route))
                        .toList();
        if (views.isEmpty()) {
            throw RefusedException.notFound(
                    "tandem.steps.no-map",
                    wanted.orElse(""),
                    String.join(", ", maps.stream().map(StepMap::id).toList()));
        }
        return templates.render("templates/lifecycle/steps.vm", Map.of("maps", views));
    }

    private StepsView view(StepMap map, State state, Optional<Route> route) {
        return new StepsView(
                map.title(),
                texts.text("tandem.state." + state.id()),
                Steps.of(map, state, route).stream().map(this::step).toList());
    }

    private StepsView.Step step(Tracked tracked) {
        String status = tracked.status().name().toLowerCase(Locale.ROOT);
        return new StepsView.Step(
                tracked.step().title(),
                tracked.step().actors(),
                texts.text("tandem.steps." + status),
                "tandem-step-" + status,
                tracked.status() == Status.CURRENT);
    }
}
