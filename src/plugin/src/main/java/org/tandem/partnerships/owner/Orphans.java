package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.OwnerIndex;
import org.tandem.partnerships.partnership.OwnerIndex.Owned;

/**
 * Partnerships that lack a working owner (R138), for the office. However many partnerships there
 * are, it takes the same few queries: records, operational owners, accounts, pages.
 */
@ConfluenceComponent
class Orphans {
    private final OwnerIndex index;
    private final Accounts accounts;
    private final Pages pages;
    private final People people;
    private final PersonRoles roles;

    @Inject
    Orphans(OwnerIndex index, Accounts accounts, Pages pages, People people, PersonRoles roles) {
        this.index = index;
        this.accounts = accounts;
        this.pages = pages;
        this.people = people;
        this.roles = roles;
    }

    /** A partnership with its page and what is wrong; at least one entry. */
    record Orphan(Owned partnership, PageRef page, List<OwnerTrouble> troubles) {}

    /**
     * A part of the list, oldest partnership first.
     *
     * @param next the id to continue after; 0 at the end
     */
    record Part(List<Orphan> orphans, int next) {}

    /** Whether the current person is of the office. */
    boolean maySee() {
        return people.current().filter(roles::isOffice).isPresent();
    }

    /**
     * The next orphans after a partnership whose page the current person may view.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than the office
     */
    Part after(int afterId, int limit) {
        people.required();
        if (!maySee()) {
            throw RefusedException.forbidden("tandem.owner.error.office-only");
        }
        List<Owned> running = index.running();
        Map<String, Account> known = accounts.byKeys(keys(running));
        List<Owned> found =
                running.stream()
                        .filter(one -> one.id() > afterId)
                        .filter(one -> !OwnerTrouble.of(one, known).isEmpty())
                        .limit(limit + 1L)
                        .toList();
        List<Owned> part = found.subList(0, Math.min(limit, found.size()));
        int next = found.size() > limit ? part.get(limit - 1).id() : 0;
        return new Part(visible(part, known), next);
    }

    private List<Orphan> visible(List<Owned> part, Map<String, Account> known) {
        Map<Long, PageRef> visible = pages.visible(part.stream().map(Owned::pageId).toList());
        List<Orphan> orphans = new ArrayList<>();
        for (Owned one : part) {
            PageRef page = visible.get(one.pageId());
            if (page != null) {
                orphans.add(new Orphan(one, page, OwnerTrouble.of(one, known)));
            }
        }
        return orphans;
    }

    private static Set<String> keys(List<Owned> running) {
        Set<String> keys = new LinkedHashSet<>();
        for (Owned one : running) {
            Stream.of(one.organizational(), one.programmatic())
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
            keys.addAll(one.operational());
        }
        return keys;
    }
}
