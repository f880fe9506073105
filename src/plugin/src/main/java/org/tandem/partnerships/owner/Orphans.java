package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Accounts;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.OwnerIndex;
import org.tandem.partnerships.partnership.OwnerIndex.Owned;

/**
 * Partnerships that lack a working owner (R138), for the office, which manages and sees every
 * partnership (R151). However many there are, it takes the same three queries: records, operational
 * owners, accounts.
 */
@ConfluenceComponent
class Orphans {
    private final OwnerIndex index;
    private final Accounts accounts;
    private final Site site;
    private final People people;
    private final PersonRoles roles;

    @Inject
    Orphans(OwnerIndex index, Accounts accounts, People people, PersonRoles roles, Site site) {
        this.index = index;
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.site = site;
    }

    /**
     * A partnership to find an owner for.
     *
     * @param url its page
     * @param troubles what is wrong; at least one entry
     */
    record Orphan(Owned partnership, String url, List<OwnerTrouble> troubles) {}

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
     * The next orphans after a partnership.
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
        return new Part(part.stream().map(one -> orphan(one, known)).toList(), next);
    }

    private Orphan orphan(Owned one, Map<String, Account> known) {
        String url = site.contextPath() + "/pages/viewpage.action?pageId=" + one.pageId();
        return new Orphan(one, url, OwnerTrouble.of(one, known));
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
