package org.tandem.partnerships.intensity;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.intensity.IntensityView.Answer;
import org.tandem.partnerships.intensity.IntensityView.Form;
import org.tandem.partnerships.intensity.IntensityView.Question;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Level;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.Rubric;

/** Makes a form of a pack's rubric. */
@ConfluenceComponent
class IntensityForm {
    private final Texts texts;
    private final Site site;

    @Inject
    IntensityForm(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    /**
     * The form of a partnership.
     *
     * @param answers the last ones given; those that the rubric does not know any more are left out
     */
    Form of(Partnership partnership, PolicyPack pack, Map<String, String> answers) {
        return new Form(
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/intensity",
                partnership.version(),
                pack.rubric().title(),
                cutOffs(pack),
                pack.rubric().criteria().stream()
                        .map(one -> question(one, answers.getOrDefault(one.id(), "")))
                        .toList());
    }

    private String cutOffs(PolicyPack pack) {
        return pack.rubric().cutOffs().stream()
                .map(
                        cutOff ->
                                texts.text(
                                        "tandem.intensity.cut-off",
                                        title(pack, cutOff.level()),
                                        cutOff.from()))
                .collect(Collectors.joining("; "));
    }

    private static String title(PolicyPack pack, String level) {
        return pack.level(level).map(Level::title).orElse(level);
    }

    private static Question question(Rubric.Criterion criterion, String chosen) {
        return new Question(
                criterion.id(),
                criterion.question(),
                criterion.options().stream()
                        .map(one -> new Answer(one.id(), one.text(), one.id().equals(chosen)))
                        .toList());
    }
}
