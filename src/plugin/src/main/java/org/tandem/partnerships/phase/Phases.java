package org.tandem.partnerships.phase;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.partnership.StateCounts;
import org.tandem.partnerships.policy.Policies;

/**
 * The report of partnerships per phase, for the office and the district's staff: it counts
 * partnerships whose pages the reader may not view, so nobody else sees it.
 */
@ConfluenceComponent
class Phases {
    private final StateCounts counts;
    private final Policies policies;
    private final PersonRoles roles;
    private final People people;

    @Inject
    Phases(StateCounts counts, Policies policies, PersonRoles roles, People people) {
        this.counts = counts;
        this.policies = policies;
        this.roles = roles;
        this.people = people;
    }

    /** Whether the current person is of the office or of the district's staff. */
    boolean maySee() {
        return people.current().filter(roles::isOfDistrict).isPresent();
    }

    /**
     * The four phases, titled as in the active pack.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than office and staff
     */
    List<PhaseCount> all() {
        if (!roles.isOfDistrict(people.required())) {
            throw RefusedException.forbidden("tandem.phase.error.staff-only");
        }
        return PhaseCount.of(counts.all(), policies::of, policies.current());
    }
}
