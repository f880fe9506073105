package org.tandem.partnerships.requirement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Clock;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.PartnershipIndex;
import org.tandem.partnerships.partnership.PartnershipIndex.Indexed;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;

/**
 * Requirements that are missing or expired, for the office, which manages and sees every
 * partnership (R151). However many partnerships there are, it takes the same two queries.
 */
@ConfluenceComponent
class Gaps {
    /** From the go-ahead to the end; before it nothing is required of a partner. */
    private static final Set<State> STATES =
            Arrays.stream(State.values())
                    .filter(State::isTakenUp)
                    .collect(Collectors.toUnmodifiableSet());

    private final PartnershipIndex index;
    private final EvidenceStore store;
    private final Policies policies;
    private final PersonRoles roles;
    private final People people;
    private final Clock clock;

    @Inject
    Gaps(
            PartnershipIndex index,
            EvidenceStore store,
            Policies policies,
            PersonRoles roles,
            People people,
            Clock clock) {
        this.index = index;
        this.store = store;
        this.policies = policies;
        this.roles = roles;
        this.people = people;
        this.clock = clock;
    }

    /** A requirement that is not met. */
    record Open(String id, String title, Status status, Optional<LocalDate> until) {}

    /** A partnership and what it lacks; at least one entry. */
    record Gap(Indexed partnership, List<Open> open) {}

    /**
     * A part of the list, oldest partnership first.
     *
     * @param next the id to continue after; 0 at the end
     */
    record Part(List<Gap> gaps, int next) {}

    /** Whether the current person is of the office. */
    boolean maySee() {
        return people.current().filter(roles::isOffice).isPresent();
    }

    /**
     * The next gaps after a partnership.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than the office
     */
    Part after(int afterId, int limit) {
        people.required();
        if (!maySee()) {
            throw RefusedException.forbidden("tandem.requirement.error.office-only");
        }
        Map<Integer, Map<String, Optional<LocalDate>>> days = store.days();
        List<Gap> found =
                index.in(STATES).stream()
                        .filter(one -> one.id() > afterId)
                        .map(one -> new Gap(one, open(one, days.getOrDefault(one.id(), Map.of()))))
                        .filter(gap -> !gap.open().isEmpty())
                        .limit(limit + 1L)
                        .toList();
        List<Gap> part = found.subList(0, Math.min(limit, found.size()));
        return new Part(part, found.size() > limit ? part.get(limit - 1).partnership().id() : 0);
    }

    private List<Open> open(Indexed one, Map<String, Optional<LocalDate>> days) {
        return policies.of(one.pack()).list(Requirements.LIST).stream()
                .map(required -> open(required, days))
                .filter(open -> open.status() != Status.IN_PLACE)
                .toList();
    }

    private Open open(Choice required, Map<String, Optional<LocalDate>> days) {
        Optional<LocalDate> until = days.getOrDefault(required.id(), Optional.empty());
        Status status =
                days.containsKey(required.id())
                        ? Status.until(until, clock.today())
                        : Status.MISSING;
        return new Open(required.id(), required.title(), status, until);
    }
}
