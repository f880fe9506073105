package org.tandem.partnerships.requirement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.ProfilePart;
import org.tandem.partnerships.requirement.RequirementsView.Form;
import org.tandem.partnerships.requirement.RequirementsView.Row;

/** The profile's section with how the requirements stand (R32). */
@ConfluenceComponent
class RequirementsPart implements ProfilePart {
    private static final int AFTER_REVIEWS = 24;

    private final Requirements requirements;
    private final People people;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    RequirementsPart(
            Requirements requirements, People people, Templates templates, Texts texts, Site site) {
        this.requirements = requirements;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public int order() {
        return AFTER_REVIEWS;
    }

    @Override
    public String html(Partnership partnership, MacroCall call) {
        if (partnership.standing().isInquiryOnly()) {
            return "";
        }
        List<Requirement> all = requirements.of(partnership, call);
        if (all.isEmpty()) {
            return "";
        }
        boolean forms =
                call.interactive()
                        && partnership.state().isTakenUp()
                        && requirements.mayRecord(partnership);
        boolean full = requirements.mayRead(partnership);
        RequirementsView view =
                new RequirementsView(
                        summary(all),
                        full,
                        rows(all, full),
                        forms
                                ? all.stream().map(one -> form(one, partnership)).toList()
                                : List.of());
        return templates.render(
                "templates/requirement/requirements.vm", Map.of("requirements", view));
    }

    private String summary(List<Requirement> all) {
        long met = all.stream().filter(one -> one.status() == Status.IN_PLACE).count();
        return texts.text("tandem.requirement.summary", met, all.size());
    }

    private List<Row> rows(List<Requirement> all, boolean full) {
        Map<String, Person> known = people.byKeys(RequirementsJson.people(all));
        return all.stream().map(one -> row(one, full, known)).toList();
    }

    private Row row(Requirement one, boolean full, Map<String, Person> known) {
        Optional<Evidence> shown = one.evidence().filter(any -> full);
        return new Row(
                one.title(),
                one.about(),
                status(one),
                one.status() == Status.IN_PLACE,
                shown.map(Evidence::note).orElse(""),
                shown.map(Evidence::link).orElse(""),
                shown.map(made -> name(made.by(), known) + ", " + texts.day(made.at())).orElse(""));
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }

    private String status(Requirement one) {
        Optional<LocalDate> until = one.evidence().flatMap(Evidence::until);
        String key = "tandem.requirement.status." + one.status().id();
        return until.map(day -> texts.text(key + ".until", texts.date(day)))
                .orElseGet(() -> texts.text(key));
    }

    private Form form(Requirement one, Partnership partnership) {
        Optional<Evidence> before = one.evidence();
        return new Form(
                one.id(),
                texts.text("tandem.requirement.record", one.title()),
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/requirements/"
                        + one.id(),
                before.map(Evidence::version).orElse(0),
                before.map(Evidence::note).orElse(""),
                before.map(Evidence::link).orElse(""),
                before.flatMap(Evidence::until).map(LocalDate::toString).orElse(""));
    }
}
