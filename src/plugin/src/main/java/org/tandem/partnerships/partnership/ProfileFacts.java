package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.ProfileView.Fact;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;

/** Says in the reader's language what is known about a partnership. */
@ConfluenceComponent
class ProfileFacts {
    private final People people;
    private final Texts texts;
    private final ParticularsWords words;
    private final AgreementWords agreement;
    private final Policies policies;

    @Inject
    ProfileFacts(
            People people,
            Texts texts,
            ParticularsWords words,
            AgreementWords agreement,
            Policies policies) {
        this.people = people;
        this.texts = texts;
        this.words = words;
        this.agreement = agreement;
        this.policies = policies;
    }

    /** Who, what, where and whom (R9), what it serves, and who looks after it. */
    List<Fact> first(Partnership partnership) {
        PartnershipDraft about = partnership.about();
        PolicyPack pack = policies.of(partnership.pack());
        Map<String, Person> known = people.byKeys(PartnershipJson.people(partnership).toList());
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("school-year", about.schoolYear()));
        facts.add(words.fact(ChoiceField.KIND, about.particulars(), pack));
        facts.add(words.fact(ChoiceField.ORGANIZATION_TYPE, about.particulars(), pack));
        facts.add(fact("services", about.services()));
        facts.add(fact("schools", about.schools()));
        facts.add(fact("students", about.students()));
        facts.add(words.strategicOutcomes(about.particulars(), pack));
        facts.add(words.fact(ChoiceField.OUTCOME_AREAS, about.particulars(), pack));
        facts.add(fact("partner-contact", about.partnerContact()));
        facts.add(fact("organizational-owner", name(about.organizationalOwner(), known)));
        facts.add(fact("programmatic-owner", name(about.programmaticOwner(), known)));
        facts.add(fact("operational-owners", names(about.operationalOwners(), known)));
        facts.add(fact("district-team", names(about.districtTeam(), known)));
        facts.add(fact("partner-team", names(about.partnerTeam(), known)));
        facts.add(fact("action-team", names(about.particulars().actionTeam(), known)));
        facts.add(fact("policy", policy(pack)));
        return facts;
    }

    /** All that is known besides. */
    List<Fact> more(Partnership partnership) {
        Particulars particulars = partnership.about().particulars();
        PolicyPack pack = policies.of(partnership.pack());
        List<Fact> facts = new ArrayList<>();
        facts.add(words.fact(ChoiceField.PROPOSED_BY, particulars, pack));
        facts.add(fact(ChoiceField.AGREEMENT_TYPE.id(), agreement.selected(partnership)));
        facts.add(words.fact(ChoiceField.REACH, particulars, pack));
        facts.add(words.fact(ChoiceField.SCOPE_STAGE, particulars, pack));
        facts.add(words.fact(ChoiceField.BARRIERS, particulars, pack));
        facts.add(fact("evidence-base", particulars.evidenceBase()));
        facts.add(fact("student-data", words.sharesStudentData(particulars)));
        facts.add(words.fact(ChoiceField.DEPARTMENTS, particulars, pack));
        facts.add(words.fact(ChoiceField.CONSULTED, particulars, pack));
        for (ContactRole role : ContactRole.values()) {
            facts.add(fact(role.id(), particulars.contact(role)));
        }
        return facts;
    }

    /** Whom to consult, in a sentence (R155); empty when nothing is to be done. */
    String advice(Partnership partnership) {
        return words.consultAdvice(
                partnership.about().particulars(), policies.of(partnership.pack()));
    }

    /** Which policy, in which version, governs it (R6). */
    private String policy(PolicyPack pack) {
        return texts.text("tandem.partnership.policy-version", pack.title(), pack.version());
    }

    private Fact fact(String field, String value) {
        return new Fact(texts.text("tandem.partnership.field." + field), value);
    }

    private static String names(List<String> keys, Map<String, Person> known) {
        return keys.stream().map(key -> name(key, known)).collect(Collectors.joining(", "));
    }

    private static String name(String key, Map<String, Person> known) {
        if (key == null) {
            return "";
        }
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }
}
