package org.tandem.partnerships.publication;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.policy.OwnerLevel;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.policy.PolicyPack;
import org.tandem.partnerships.policy.SourcedText;
import org.tandem.partnerships.publication.PublicView.PublicFact;

/**
 * Public profiles for whoever views the page that they stand on, whether or not the reader may view
 * the partnership: the office published them. Of the record itself only the owner is shown.
 */
@ConfluenceComponent
class PublicViews {
    private final Partnerships partnerships;
    private final Policies policies;
    private final Accounts accounts;
    private final Texts texts;

    @Inject
    PublicViews(Partnerships partnerships, Policies policies, Accounts accounts, Texts texts) {
        this.partnerships = partnerships;
        this.policies = policies;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Profiles of partnerships that are not over, in the given order. */
    List<PublicView> of(List<Publication> published) {
        Map<Integer, Partnership> known =
                partnerships.unchecked(published.stream().map(Publication::partnershipId).toList());
        List<String> owners =
                known.values().stream()
                        .map(one -> one.about().programmaticOwner())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<String, Account> accountsByKey = accounts.byKeys(owners);
        return published.stream()
                .filter(one -> one.published() && known.containsKey(one.partnershipId()))
                .filter(one -> !known.get(one.partnershipId()).state().isOver())
                .map(one -> view(one.profile(), known.get(one.partnershipId()), accountsByKey))
                .toList();
    }

    private PublicView view(
            PublicProfile profile, Partnership partnership, Map<String, Account> accountsByKey) {
        PolicyPack pack = policies.of(partnership.pack());
        return new PublicView(
                profile.who(),
                question(pack, "program"),
                said(
                        fact("who", profile.who()),
                        fact("what", profile.what()),
                        fact("where", profile.where()),
                        fact("students", profile.students()),
                        fact("dates", dates(profile))),
                question(pack, "person"),
                said(
                        fact("owner", owner(pack, partnership, accountsByKey)),
                        fact("contact", profile.contact())));
    }

    private String question(PolicyPack pack, String about) {
        return pack.text("public-question-" + about)
                .map(SourcedText::text)
                .orElseGet(() -> texts.text("tandem.publication.question." + about));
    }

    private static List<PublicFact> said(PublicFact... facts) {
        return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
    }

    private PublicFact fact(String name, String value) {
        return new PublicFact(texts.text("tandem.publication.fact." + name), value);
    }

    private String dates(PublicProfile profile) {
        if (profile.from().isEmpty() && profile.until().isEmpty()) {
            return "";
        }
        return texts.text("tandem.publication.dates", date(profile.from()), date(profile.until()));
    }

    private String date(Optional<LocalDate> day) {
        return day.map(texts::date).orElse("…");
    }

    /** Name and role; nobody whose account does not work any more. */
    private String owner(
            PolicyPack pack, Partnership partnership, Map<String, Account> accountsByKey) {
        String role = pack.ownerLevel("programmatic").map(OwnerLevel::title).orElse("");
        return Optional.ofNullable(partnership.about().programmaticOwner())
                .map(accountsByKey::get)
                .filter(Account::active)
                .map(one -> texts.text("tandem.publication.owner", one.person().fullName(), role))
                .orElse("");
    }
}
