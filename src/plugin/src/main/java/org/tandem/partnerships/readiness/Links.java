package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.Mail;
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
    private final LinkStore store;
    private final Partnerships partnerships;
    private final ReadinessLetters letters;
    private final Mail mail;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final History history;
    private final Clock clock;

    @Inject
    Links(
            LinkStore store,
            Partnerships partnerships,
            ReadinessLetters letters,
            Mail mail,
            People people,
            Locks locks,
            Transactions transactions,
            History history,
            Clock clock) {
        this.store = store;
        this.partnerships = partnerships;
        this.letters = letters;
        this.mail = mail;
        this.people = people;
        this.locks = locks;
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
     * A link just made.
     *
     * @param secret which cannot be read again
     * @param sentTo where it went by mail; empty when it did not
     * @param shown whether its maker may see it
     */
    record Made(LinkSecret secret, String sentTo, boolean shown) {}

    /**
     * Makes a link for a member; one who is on the team already gets another in place of the one
     * before. The partner's team sees it; the office only where no member has an account, otherwise
     * it goes to the member by mail.
     *
     * @param days from now on, until it expires
     * @param address the member's mail address; may be empty
     * @throws RefusedException (invalid) naming what is wrong, or (forbidden)
     */
    Made create(int partnershipId, String memberName, String days, String address) {
        Partnership partnership = managed(partnershipId);
        return locks.withLock(
                "tandem-links-" + partnership.id(),
                () -> {
                    Optional<PersonalLink> known =
                            store.ofPartnership(partnership.id()).stream()
                                    .filter(link -> !link.revoked())
                                    .filter(link -> link.memberName().equals(memberName.strip()))
                                    .reduce((earlier, later) -> later);
                    Draft draft = draft(partnership, known, memberName, days, address);
                    return make(partnership, draft, false);
                });
    }

    /**
     * Makes another link for a member, which ends the one before. The member's code stays, since
     * whoever makes links could lift it otherwise; but a forgotten one can be begun anew: then what
     * the member entered before still counts, and is shown to nobody by the new link.
     *
     * @throws RefusedException (not found), (invalid), or (forbidden)
     */
    Made renew(int partnershipId, int linkId, boolean beginAnew) {
        Partnership partnership = managed(partnershipId);
        PersonalLink link = find(partnership, linkId);
        if (link.revoked()) {
            throw RefusedException.notFound("tandem.links.error.none");
        }
        return locks.withLock(
                "tandem-link-" + link.id(),
                () -> {
                    Draft draft =
                            draft(
                                    partnership,
                                    Optional.of(link),
                                    link.memberName(),
                                    LinkInput.USUAL_DAYS,
                                    link.mail());
                    return make(partnership, draft, beginAnew);
                });
    }

    /** Only the round stays, which tells what was entered before. */
    private void forget(PersonalLink link) {
        int round = store.byId(link.id()).orElseThrow().code().round();
        store.setCode(link.id(), new MemberCode(CodeHash.NONE, Instant.EPOCH, round));
        history.add(link.partnershipId(), Change.of("readiness-link.reset", "", link.memberName()));
    }

    /**
     * A link that was checked and is not kept yet.
     *
     * @param link with the id of the member's link before, or 0
     */
    private record Draft(PersonalLink link, boolean sent, boolean shown) {}

    private Draft draft(
            Partnership partnership,
            Optional<PersonalLink> known,
            String memberName,
            String days,
            String address) {
        Person author = people.required();
        List<String> team = partnership.team(Side.PARTNER);
        boolean shown = team.isEmpty() || team.contains(author.key());
        boolean sent = mail.available() && !address.isBlank();
        Duration validity = LinkInput.check(memberName, days, address, shown || sent);
        PersonalLink link =
                new PersonalLink(
                        known.map(PersonalLink::id).orElse(0),
                        partnership.id(),
                        memberName.strip(),
                        address.isBlank()
                                ? known.map(PersonalLink::mail).orElse("")
                                : address.strip(),
                        author.key(),
                        clock.now().plus(validity),
                        false,
                        MemberCode.NONE);
        return new Draft(link, sent, shown);
    }

    private Made make(Partnership partnership, Draft draft, boolean beginAnew) {
        LinkSecret secret = LinkSecret.random();
        PersonalLink link = draft.link();
        transactions.run(
                () -> {
                    keep(link, secret);
                    if (beginAnew) {
                        forget(link);
                    }
                });
        if (draft.sent()) {
            mail.send(letters.invitation(partnership, link, secret));
        }
        return new Made(secret, draft.sent() ? link.mail() : "", draft.shown());
    }

    private void keep(PersonalLink link, LinkSecret secret) {
        boolean known = link.id() != 0;
        if (known) {
            store.renew(link, secret.hash());
        } else {
            store.create(link, secret.hash());
        }
        String subject = known ? "readiness-link.renewed" : "readiness-link";
        history.add(link.partnershipId(), Change.of(subject, "", link.memberName()));
    }

    /**
     * Withdraws a link at once. Withdrawing it again changes nothing.
     *
     * @throws RefusedException (not found) when the partnership has no such link, or (forbidden)
     */
    void revoke(int partnershipId, int linkId) {
        Partnership partnership = managed(partnershipId);
        PersonalLink link = find(partnership, linkId);
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

    private PersonalLink find(Partnership partnership, int linkId) {
        return store.ofPartnership(partnership.id()).stream()
                .filter(one -> one.id() == linkId)
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("tandem.links.error.none"));
    }

    /**
     * The link with this secret while it works. Unknown, expired and revoked ones cannot be told
     * apart: the same look-up, the same empty answer.
     */
    Optional<PersonalLink> open(LinkSecret secret) {
        return store.bySecretHash(secret.hash()).filter(link -> link.works(clock.now()));
    }
}
