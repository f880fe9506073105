package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.Locks;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.partnership.Change;
import org.tandem.partnerships.partnership.History;

/**
 * Personal codes: whoever made a link may know its address, so that the address alone opens nothing
 * once its holder has chosen a code (R80, R81).
 */
@ConfluenceComponent
class Codes {
    private static final int WRONG_CODES = 10;
    private static final Duration WAIT = Duration.ofHours(1);

    private final LinkStore store;
    private final Locks locks;
    private final Transactions transactions;
    private final History history;
    private final Clock clock;
    private final Attempts attempts = new Attempts(WRONG_CODES, WAIT);

    @Inject
    Codes(LinkStore store, Locks locks, Transactions transactions, History history, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.transactions = transactions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Chooses the member's code. Of two who do so at once one wins; the other is told, and so is
     * whose link ended meanwhile.
     *
     * @throws RefusedException (invalid), or (stale) when a code was chosen already
     */
    CodeHash choose(PersonalLink link, LinkSecret secret, String code, String again) {
        CodeInput.check(code, again);
        CodeHash hash = CodeHash.of(code);
        locks.withLock(
                "tandem-link-" + link.id(),
                () ->
                        transactions.inTransaction(
                                () -> {
                                    keep(link, secret, hash);
                                    return null;
                                }));
        return hash;
    }

    private void keep(PersonalLink link, LinkSecret secret, CodeHash hash) {
        MemberCode before =
                store.bySecretHash(secret.hash())
                        .map(PersonalLink::code)
                        .filter(code -> !code.isChosen())
                        .orElseThrow(() -> RefusedException.stale("tandem.guest.code.chosen"));
        store.setCode(link.id(), new MemberCode(hash, clock.now(), before.round() + 1));
        history.add(
                link.partnershipId(),
                Change.of("readiness-link.code", "", link.memberName()),
                link.memberKey());
    }

    /** What came of entering a code. */
    enum Entered {
        RIGHT,
        WRONG,
        /** So many were wrong that even the right one is not looked at for a while. */
        WAIT
    }

    /** Tries a code. */
    Entered enter(PersonalLink link, String code) {
        if (!attempts.take(link.memberKey(), clock.now())) {
            return Entered.WAIT;
        }
        boolean tried = CodeHash.normal(code).length() <= CodeInput.LONGEST;
        if (!tried || !link.code().hash().matches(code)) {
            return Entered.WRONG;
        }
        attempts.forgive(link.memberKey());
        return Entered.RIGHT;
    }

    /** Whether somebody entered the code at this address before. */
    boolean isOpen(PersonalLink link, LinkSecret secret, Optional<String> proof) {
        return proof.filter(shown -> link.code().hash().proves(shown, secret)).isPresent();
    }
}
