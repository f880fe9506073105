package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.partnership.Side;

/**
 * Personal links: made and withdrawn by the partner's team and the office, opened by members of
 * that team who have no account.
 */
@ConfluenceComponent
class Links {
    static final int MOST_DAYS = 90;
    private static final int NAME_LENGTH = 100;

    private final LinkStore store;
    private final Partnerships partnerships;
    private final People people;
    private final Transactions transactions;
    private final History history;
    private final Clock clock;

    @Inject
    Links(
            LinkStore store,
            Partnerships partnerships,
            People people,
            Transactions transactions,
            History history,
            Clock clock) {
        this.store = store;
        this.partnerships = partnerships;
        this.people = people;
        this.transactions = transactions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A partnership whose links the current person may manage.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden)
     */
    Partnership managed(int partnershipId) {
        people.required();
        Partnership partnership = partnerships.view(partnershipId);
        if (!mayManage(partnership)) {
            throw RefusedException.forbidden("tandem.links.error.forbidden");
        }
        return partnership;
    }

    /**
     * Whether the current person, who may view the partnership, may manage its links. Whoever makes
     * a link could open it, so nobody of the district's team does, not even its owners (R80).
     */
    boolean mayManage(Partnership partnership) {
        return people.current().filter(person -> mayManage(partnership, person)).isPresent();
    }

    private boolean mayManage(Partnership partnership, Person person) {
        return !partnership.team(Side.DISTRICT).contains(person.key())
                && (partnership.team(Side.PARTNER).contains(person.key())
                        || people.isMember(person.key(), Partnerships.OFFICE));
    }

    List<PersonalLink> of(Partnership partnership) {
        return store.ofPartnership(managed(partnership.id()).id());
    }

    /**
     * Makes a link for a member and answers its secret, which cannot be read again.
     *
     * @param days from now on, until it expires
     * @throws RefusedException (invalid) naming what is wrong, or (forbidden)
     */
    LinkSecret create(int partnershipId, String memberName, String days) {
        Partnership partnership = managed(partnershipId);
        Person author = people.required();
        String name = memberName.strip();
        Duration validity = check(name, days.strip());
        LinkSecret secret = LinkSecret.random();
        PersonalLink link =
                new PersonalLink(
                        0, partnership.id(), name, author.key(), clock.now().plus(validity), false);
        transactions.run(
                () -> {
                    store.create(link, secret.hash());
                    history.add(partnership.id(), Change.of("readiness-link", "", name));
                });
        return secret;
    }

    private static Duration check(String name, String days) {
        InputErrors errors = new InputErrors();
        if (name.isEmpty()) {
            errors.reject("member", "tandem.links.error.member");
        }
        errors.checkLine("member", name, NAME_LENGTH);
        int valid = days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
        if (valid < 1 || valid > MOST_DAYS) {
            errors.reject("days", "tandem.error.number-range", 1, MOST_DAYS);
        }
        errors.throwIfAny();
        return Duration.ofDays(valid);
    }

    /**
     * Withdraws a link at once. Withdrawing it again changes nothing.
     *
     * @throws RefusedException (not found) when the partnership has no such link, or (forbidden)
     */
    void revoke(int partnershipId, int linkId) {
        Partnership partnership = managed(partnershipId);
        PersonalLink link =
                store.ofPartnership(partnership.id()).stream()
                        .filter(one -> one.id() == linkId)
                        .findFirst()
                        .orElseThrow(() -> RefusedException.notFound("tandem.links.error.none"));
        if (!link.revoked()) {
            transactions.run(
                    () -> {
                        store.revoke(link.id());
                        history.add(
                                partnership.id(),
                                Change.of("readiness-link", link.memberName(), ""));
                    });
        }
    }

    /**
     * The link with this secret while it works. Unknown, expired and revoked ones cannot be told
     * apart: the same look-up, the same empty answer.
     */
    Optional<PersonalLink> open(LinkSecret secret) {
        return store.bySecretHash(secret.hash()).filter(link -> link.works(clock.now()));
    }
}
