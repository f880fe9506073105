package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.partnership.AttachedPage;
import org.tandem.partnerships.partnership.AttachedPages;
import org.tandem.partnerships.partnership.DocumentKind;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.State;

/** Finds what an agreement follows: the one signed last before it, else the last one. */
@ConfluenceComponent
class FormerAgreements {
    private final AttachedPages attached;
    private final Signatures signatures;
    private final Pages pages;

    @Inject
    FormerAgreements(AttachedPages attached, Signatures signatures, Pages pages) {
        this.attached = attached;
        this.signatures = signatures;
        this.pages = pages;
    }

    /** What an agreement begun now would follow; empty unless the partnership's is revised. */
    Optional<FormerAgreement> ofNext(Partnership partnership) {
        return revises(partnership) ? former(partnership, settled(partnership)) : Optional.empty();
    }

    /** What the agreement on this page follows. */
    Optional<FormerAgreement> of(Partnership partnership, long pageId) {
        List<AttachedPage> before = new ArrayList<>();
        for (AttachedPage one : agreements(partnership)) {
            if (one.page().id() == pageId) {
                return former(partnership, before);
            }
            before.add(one);
        }
        return Optional.empty();
    }

    /** The agreement that is being worked out in a renewal or an adjustment, if one was begun. */
    Optional<PageRef> revision(Partnership partnership) {
        Writers writers = Writers.of(partnership);
        return agreements(partnership).stream()
                .filter(one -> writers.work(one.since()))
                .reduce((earlier, later) -> later)
                .map(AttachedPage::page);
    }

    /** Whether the partnership is in a state in which its agreement is revised (R23, R31). */
    static boolean revises(Partnership partnership) {
        return partnership.state() == State.RENEWING || partnership.state() == State.ADJUSTING;
    }

    private List<AttachedPage> settled(Partnership partnership) {
        Writers writers = Writers.of(partnership);
        return agreements(partnership).stream().filter(one -> !writers.work(one.since())).toList();
    }

    private List<AttachedPage> agreements(Partnership partnership) {
        return attached.of(partnership.id(), DocumentKind.AGREEMENT);
    }

    private Optional<FormerAgreement> former(Partnership partnership, List<AttachedPage> before) {
        List<AttachedPage> newestFirst = new ArrayList<>(before);
        Collections.reverse(newestFirst);
        for (AttachedPage one : newestFirst) {
            OptionalInt signed = signatures.signedVersion(partnership, one.page().id());
            if (signed.isPresent()) {
                return Optional.of(at(one.page(), signed.getAsInt(), true));
            }
        }
        return newestFirst.stream()
                .findFirst()
                .map(one -> at(one.page(), one.page().version(), false));
    }

    private FormerAgreement at(PageRef page, int version, boolean signed) {
        String storage = pages.body(page.id(), version).orElseGet(() -> pages.body(page.id()));
        return new FormerAgreement(page, version, signed, storage);
    }
}
