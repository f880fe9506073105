package org.tandem.partnerships.indicator;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageForm;
import org.tandem.partnerships.host.PageForm.Option;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.indicator.ToolAssessmentJson.ToolAssessmentListJson;
import org.tandem.partnerships.policy.Policies;

/**
 * {@code tool-assessments}: what the committee says of the tool, and its form (R157, R226); nothing
 * for others.
 */
@ConfluenceComponent
class ToolAssessmentsMacro implements PageMacro {
    private static final int ROWS = 10;

    private final ToolAssessments assessments;
    private final AdvisoryCommittee committee;
    private final AssessmentStore store;
    private final AssessmentWords words;
    private final Policies policies;
    private final PageForms forms;
    private final Templates templates;
    private final People people;
    private final Texts texts;
    private final Clock clock;
    private final Site site;

    @Inject
    ToolAssessmentsMacro(
            ToolAssessments assessments,
            AdvisoryCommittee committee,
            AssessmentStore store,
            AssessmentWords words,
            Policies policies,
            PageForms forms,
            Templates templates,
            People people,
            Texts texts,
            Clock clock,
            Site site) {
        this.assessments = assessments;
        this.committee = committee;
        this.store = store;
        this.words = words;
        this.policies = policies;
        this.forms = forms;
        this.templates = templates;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public String name() {
        return "tool-assessments";
    }

    @Override
    public String render(MacroCall call) {
        if (!assessments.mayRead()) {
            return "";
        }
        ToolAssessmentListJson list = words.list(Integer.MAX_VALUE, ROWS);
        return templates.render(
                "templates/indicator/assessments.vm",
                Map.of(
                        "rows",
                        list.results(),
                        "next",
                        list.next() == null ? "" : list.next().toString(),
                        "address",
                        address() + "?before=",
                        "formsHtml",
                        call.interactive() ? forms.html(forms()) : ""));
    }

    private List<PageForm> forms() {
        List<PageForm> found = new ArrayList<>();
        if (committee.isMember()) {
            found.add(file(people.required()));
        }
        if (committee.isOffice()) {
            found.add(
                    forms.form("tandem-committee", "tandem.indicator.committee.")
                            .line("group", committee.group(), true, ToolAssessments.LONGEST_GROUP)
                            .sentTo("put", address() + "/committee"));
        }
        return found;
    }

    private PageForm file(Person person) {
        String year = policies.current().calendar().yearOf(clock.today()).toString();
        ToolAssessment before = store.latest(year, person.key()).orElse(null);
        return forms.form("tandem-tool-assessment", "tandem.indicator.file.")
                .with("version", before == null ? "0" : Integer.toString(before.version()))
                .with("year", year)
                .about(year)
                .select("functionality", scale(before == null ? 0 : before.functionality()))
                .text(
                        "useful",
                        before == null ? "" : before.useful(),
                        false,
                        AssessmentInput.LONGEST)
                .text(
                        "changes",
                        before == null ? "" : before.changes(),
                        false,
                        AssessmentInput.LONGEST)
                .sentTo("post", address());
    }

    private List<Option> scale(int chosen) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(
                        one ->
                                new Option(
                                        Integer.toString(one),
                                        texts.text("tandem.indicator.scale." + one),
                                        one == chosen))
                .toList();
    }

    private String address() {
        return site.contextPath() + "/rest/tandem/1.0/tool-assessments";
    }
}
