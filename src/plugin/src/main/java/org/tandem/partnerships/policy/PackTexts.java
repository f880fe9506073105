package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;

/** Says things about packs in the reader's language. */
@ConfluenceComponent
public class PackTexts {
    private final Texts texts;
    private final People people;

    @Inject
    public PackTexts(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    PackJson json(StoredPack pack, PackRef active) {
        return new PackJson(
                pack.ref().id(),
                pack.ref().version(),
                pack.title(),
                pack.uploadedBy().map(this::name).orElse(null),
                pack.uploadedAt().toString(),
                pack.ref().equals(active));
    }

    PackCheckJson json(PackCheck check) {
        return new PackCheckJson(
                check.pack().isPresent(),
                check.pack().map(pack -> pack.ref().toString()).orElse(null),
                check.pack().map(PolicyPack::title).orElse(null),
                problems(check.problems()),
                problems(check.warnings()),
                check.changes().stream().map(PackChangeJson::of).toList());
    }

    private List<PackProblemJson> problems(List<PackProblem> problems) {
        return problems.stream()
                .map(one -> new PackProblemJson(one.line(), one.place(), message(one)))
                .toList();
    }

    private String message(PackProblem problem) {
        return texts.text(problem.key(), problem.args().toArray(Serializable[]::new));
    }

    private String name(String key) {
        return people.byKey(key).map(Person::name).orElse(key);
    }
}
