package org.tandem.partnerships.resource;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.lifecycle.PersonRoles;
import org.tandem.partnerships.policy.Choice;
import org.tandem.partnerships.policy.Policies;
import org.tandem.partnerships.resource.ResourceReportJson.ResourceLineJson;

/**
 * What was granted and refused by partner size and by school (R35), for the office and the
 * district's staff: it counts requests of partnerships whose pages the reader may not view, so
 * nobody else sees it.
 */
@ConfluenceComponent
class RequestReport {
    private final RequestStore store;
    private final Policies policies;
    private final PersonRoles roles;
    private final People people;

    @Inject
    RequestReport(RequestStore store, Policies policies, PersonRoles roles, People people) {
        this.store = store;
        this.policies = policies;
        this.roles = roles;
        this.people = people;
    }

    /** Whether the current person is of the office or of the district's staff. */
    boolean maySee() {
        return people.current().filter(roles::isOfDistrict).isPresent();
    }

    /**
     * All sizes, and a part of the schools.
     *
     * @throws RefusedException (not logged in), or (forbidden) for others than office and staff
     */
    ResourceReportJson part(int skip, int limit) {
        people.required();
        if (!maySee()) {
            throw RefusedException.forbidden("tandem.resource.error.staff-only");
        }
        List<RequestCount> counts = store.counts();
        List<ReportLine> rest =
                ReportLine.by(RequestCount::school, counts).stream().skip(skip).toList();
        return new ResourceReportJson(
                json(ReportLine.by(one -> title(one.size()), counts)),
                json(rest.subList(0, Math.min(limit, rest.size()))),
                rest.size() > limit ? Integer.valueOf(skip + limit) : null);
    }

    private static List<ResourceLineJson> json(List<ReportLine> lines) {
        return lines.stream()
                .map(
                        one ->
                                new ResourceLineJson(
                                        one.group(), one.granted(), one.refused(), one.open()))
                .toList();
    }

    /** Sizes that the active pack does not know keep their id. */
    private String title(String size) {
        return policies.current().choice(RequestInput.SIZES, size).map(Choice::title).orElse(size);
    }
}
