package org.tandem.partnerships.intensity;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.intensity.IntensityView.Row;
import org.tandem.partnerships.intensity.IntensityView.Topic;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.Level;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.SourcedText;

/** {@code partnership-intensity}: the level, why, what it means, and the rubric as a form. */
@ConfluenceComponent
class IntensityMacro implements PageMacro {
    private final Partnerships partnerships;
    private final Intensity intensity;
    private final IntensityForm form;
    private final ChangeTexts changes;
    private final Policies policies;
    private final People people;
    private final Texts texts;
    private final Templates templates;

    @Inject
    IntensityMacro(
            Partnerships partnerships,
            Intensity intensity,
            IntensityForm form,
            ChangeTexts changes,
            Policies policies,
            People people,
            Texts texts,
            Templates templates) {
        this.partnerships = partnerships;
        this.intensity = intensity;
        this.form = form;
        this.changes = changes;
        this.policies = policies;
        this.people = people;
        this.texts = texts;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "partnership-intensity";
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        IntensityView view = view(partnership, call.interactive());
        return templates.render("templates/intensity/intensity.vm", Map.of("intensity", view));
    }

    private IntensityView view(Partnership partnership, boolean interactive) {
        PolicyPack pack = policies.of(partnership.pack());
        List<Determination> latest = intensity.latest(partnership);
        Map<String, Person> known =
                people.byKeys(latest.stream().flatMap(DeterminationJson::people).toList());
        Optional<Determination> last = latest.stream().findFirst();
        Optional<Level> level = last.map(Determination::level).flatMap(pack::level);
        Map<String, String> answers = last.map(Determination::answers).orElse(Map.of());
        return new IntensityView(
                level.map(Level::title).orElse(""),
                last.map(Determination::reason).orElse(""),
                last.map(made -> determined(made, known)).orElse(""),
                pack.rubric().sample() ? texts.text("tandem.intensity.sample") : "",
                intensity.lastChange(partnership, latest).map(changes::of).orElse(List.of()),
                level.map(this::about).orElse(List.of()),
                latest.stream().map(made -> row(made, pack, known)).toList(),
                interactive && intensity.mayDetermine(partnership)
                        ? form.of(partnership, pack, answers)
                        : null);
    }

    private String determined(Determination made, Map<String, Person> known) {
        return texts.text(
                "tandem.intensity.determined",
                name(made.setBy(), known),
                name(made.reviewedWith(), known),
                date(made),
                made.verdict().points(),
                made.rubricVersion());
    }

    private List<Topic> about(Level level) {
        return Stream.of(
                        topic("elements", level.elements()),
                        topic("benefits", level.benefits()),
                        topic("outcomes", level.outcomes()))
                .filter(topic -> !topic.texts().isEmpty())
                .toList();
    }

    private Topic topic(String key, List<SourcedText> list) {
        return new Topic(
                texts.text("tandem.intensity." + key),
                list.stream().map(SourcedText::text).toList());
    }

    private Row row(Determination made, PolicyPack pack, Map<String, Person> known) {
        return new Row(
                date(made),
                pack.level(made.level()).map(Level::title).orElse(made.level()),
                name(made.setBy(), known),
                name(made.reviewedWith(), known),
                made.reason());
    }

    private String date(Determination made) {
        return texts.day(made.setAt());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }
}
