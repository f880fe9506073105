package org.tandem.partnerships.request;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.partnerships.action.RequestedActions;
import org.tandem.partnerships.host.PageForm;
import org.tandem.partnerships.host.PageForm.Option;
import org.tandem.partnerships.host.PageForms;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.Office;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.SourcedText;
import org.tandem.partnerships.request.RequestRule.Need;

/** The forms with which people ask for something, each for those who may. */
@ConfluenceComponent
class RequestForms {
    private final RequestRights rights;
    private final WorkingOwners owners;
    private final RequestedActions actions;
    private final Policies policies;
    private final PageForms forms;
    private final Texts texts;
    private final Site site;

    @Inject
    RequestForms(
            RequestRights rights,
            WorkingOwners owners,
            RequestedActions actions,
            Policies policies,
            PageForms forms,
            Texts texts,
            Site site) {
        this.rights = rights;
        this.owners = owners;
        this.actions = actions;
        this.policies = policies;
        this.forms = forms;
        this.texts = texts;
        this.site = site;
    }

    /** What the reader may ask of owners and of the data office. */
    List<PageForm> ofOwnersWork(Partnership partnership) {
        List<Person> operational = owners.operational(partnership);
        return rights.of(partnership).stream()
                .filter(rule -> rule != RequestRule.HELP)
                .filter(rule -> rule != RequestRule.TASK || !operational.isEmpty())
                .map(rule -> form(rule, partnership, operational))
                .toList();
    }

    /** Asking the partnership office for help; nothing for readers who may not. */
    List<PageForm> help(Partnership partnership) {
        return rights.of(partnership).stream()
                .filter(rule -> rule == RequestRule.HELP)
                .map(rule -> form(rule, partnership, List.of()))
                .toList();
    }

    private PageForm form(RequestRule rule, Partnership partnership, List<Person> operational) {
        String kind = rule.kind().id();
        PageForm.Builder form =
                forms.form("tandem-request-" + kind, "tandem.request.form." + kind + ".")
                        .about(office(rule, partnership))
                        .with("kind", kind)
                        .line("summary", "", true, RequestInput.LONGEST_SUMMARY)
                        .text("detail", "", rule.needs(Need.DETAIL), RequestInput.LONGEST_DETAIL);
        if (rule.needs(Need.OWNER)) {
            form.select("owner", operational.stream().map(RequestForms::option).toList());
            form.select("parent", parents(partnership));
        }
        return form.date("due", "", rule.needs(Need.DUE))
                .sentTo(
                        "post",
                        site.contextPath()
                                + "/rest/tandem/1.0/partnerships/"
                                + partnership.id()
                                + "/requests");
    }

    /** Who answers, as the pack names the office. */
    private String office(RequestRule rule, Partnership partnership) {
        Office office = policies.of(partnership.pack()).office();
        return rule == RequestRule.DATA_REQUEST
                ? office.dataOffice().map(SourcedText::text).orElse(office.name())
                : office.name();
    }

    private static Option option(Person person) {
        return new Option(person.name(), person.fullName(), false);
    }

    private List<Option> parents(Partnership partnership) {
        Option own = new Option("", texts.text("tandem.request.parent.own"), true);
        Stream<Option> open =
                actions.parents(partnership.id(), Delegate.PARENTS).stream()
                        .map(one -> new Option(Integer.toString(one.id()), one.summary(), false));
        return Stream.concat(Stream.of(own), open).toList();
    }
}
