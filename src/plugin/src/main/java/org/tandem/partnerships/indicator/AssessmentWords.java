package org.tandem.partnerships.indicator;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.indicator.ToolAssessmentJson.ToolAssessmentListJson;

/** Says assessments in the reader's language; names are looked up once for all of them. */
@ConfluenceComponent
class AssessmentWords {
    private final ToolAssessments assessments;
    private final People people;
    private final Texts texts;

    @Inject
    AssessmentWords(ToolAssessments assessments, People people, Texts texts) {
        this.assessments = assessments;
        this.people = people;
        this.texts = texts;
    }

    /** A part of the list, for those who may read it. */
    ToolAssessmentListJson list(int before, int limit) {
        List<ToolAssessment> found = assessments.all(before, limit + 1);
        List<ToolAssessment> part = found.subList(0, Math.min(limit, found.size()));
        Integer next = found.size() > limit ? part.get(limit - 1).id() : null;
        return new ToolAssessmentListJson(words(part), next);
    }

    List<ToolAssessmentJson> words(List<ToolAssessment> filed) {
        Map<String, Person> known =
                people.byKeys(filed.stream().map(ToolAssessment::filedBy).distinct().toList());
        return filed.stream().map(one -> words(one, known.get(one.filedBy()))).toList();
    }

    private ToolAssessmentJson words(ToolAssessment one, Person person) {
        return new ToolAssessmentJson(
                one.id(),
                one.year(),
                one.functionality(),
                one.useful(),
                one.changes(),
                person == null ? one.filedBy() : person.fullName(),
                texts.day(one.filedAt()),
                one.version());
    }
}
