package org.tandem.partnerships.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.partnerships.partnership.Role;
import org.tandem.partnerships.partnership.State;
import org.tandem.partnerships.partnership.Transition;
import org.tandem.partnerships.policy.PlannedReview;
import org.tandem.partnerships.policy.SchoolCalendar;

/** Who writes what into reviews (R11, R145), and when they are due (R32, I19). */
class ReviewRulesTest {
    private static final List<PlannedReview> PLAN =
            List.of(
                    new PlannedReview("year-end", "Year-end", 6, 30, "sample"),
                    new PlannedReview("autumn", "Autumn", 10, 15, "sample"),
                    new PlannedReview("mid-year", "Mid-year", 1, 31, "sample"));
    private static final SchoolCalendar FROM_JULY = new SchoolCalendar(7, "sample");
    private static final LocalDate BEFORE = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    @Test
    void eachSideFillsItsOwnSlot() {
        assertThat(slots(Set.of(Role.PARTNER_TEAM), false)).containsExactly(Slot.PARTNER);
        assertThat(slots(Set.of(Role.STAFF), true)).containsExactly(Slot.SCHOOL);
        for (Role role :
                EnumSet.of(
                        Role.OFFICE,
                        Role.ORGANIZATIONAL_OWNER,
                        Role.PROGRAMMATIC_OWNER,
                        Role.OPERATIONAL_OWNER)) {
            assertThat(slots(Set.of(role), false)).containsExactly(Slot.CENTRAL_OFFICE);
        }
        assertThat(slots(Set.of(Role.PROGRAMMATIC_OWNER), true))
                .containsExactly(Slot.SCHOOL, Slot.CENTRAL_OFFICE);
        assertThat(slots(Set.of(Role.STAFF), false)).isEmpty();
        assertThat(slots(Set.of(), false)).isEmpty();
    }

    @Test
    void whoIsOnThePartnersTeamSpeaksForThePartnerOnlyAndNeverDecides() {
        Set<Role> all = EnumSet.allOf(Role.class);

        assertThat(slots(all, true)).containsExactly(Slot.PARTNER);
        assertThat(Viability.mayBeDecidedBy(all)).isFalse();
        assertThat(Viability.mayBeDecidedBy(Set.of(Role.ORGANIZATIONAL_OWNER))).isTrue();
        assertThat(Viability.mayBeDecidedBy(Set.of(Role.OFFICE, Role.PROGRAMMATIC_OWNER)))
                .isFalse();
    }

    @Test
    void aDecisionLeadsOnToTheTransitionThatItMeans() {
        assertThat(Viability.CONTINUE.leadsTo()).isEmpty();
        assertThat(Viability.ADJUST.leadsTo()).contains(Transition.ADJUST);
        assertThat(Viability.END.leadsTo()).contains(Transition.END);
    }

    @Test
    void reviewsAreDueInTheirSchoolYearEarliestFirst() {
        assertThat(ReviewCalendar.of(PLAN, FROM_JULY, 0, "2026-2027", BEFORE))
                .containsExactly(
                        Map.entry(key("autumn"), LocalDate.of(2026, 10, 15)),
                        Map.entry(key("mid-year"), LocalDate.of(2027, 1, 31)),
                        Map.entry(key("year-end"), LocalDate.of(2027, 6, 30)));
        assertThat(ReviewCalendar.of(PLAN, FROM_JULY, 0, "", BEFORE)).isEmpty();
    }

    @Test
    void aDistrictWhoseYearBeginsWithTheCalendarHasAllItsReviewsInTheFirstYear() {
        assertThat(ReviewCalendar.of(PLAN, new SchoolCalendar(1, "sample"), 0, "2027-2028", BEFORE))
                .containsExactly(
                        Map.entry(later("mid-year"), LocalDate.of(2027, 1, 31)),
                        Map.entry(later("year-end"), LocalDate.of(2027, 6, 30)),
                        Map.entry(later("autumn"), LocalDate.of(2027, 10, 15)));
    }

    @Test
    void whatWasDueBeforeTheCycleBeganIsNotAskedFor() {
        assertThat(
                        ReviewCalendar.of(
                                        PLAN, FROM_JULY, 0, "2026-2027", LocalDate.of(2027, 1, 31))
                                .keySet())
                .containsExactly(key("mid-year"), key("year-end"));
        assertThat(
                        ReviewCalendar.of(PLAN, FROM_JULY, 0, "2026-2027", LocalDate.of(2027, 2, 1))
                                .keySet())
                .containsExactly(key("year-end"));
    }

    @Test
    void theNextReviewIsTheEarliestWithoutADecision() {
        Review done = review("mid-year", LocalDate.of(2027, 1, 31), true);
        Review open = review("year-end", LocalDate.of(2027, 6, 30), false);

        assertThat(Review.next(List.of(open, done))).contains(open);
        assertThat(Review.next(List.of(done))).isEmpty();
        assertThat(open.isOverdue(LocalDate.of(2027, 6, 30))).isFalse();
        assertThat(open.isOverdue(LocalDate.of(2027, 7, 1))).isTrue();
        assertThat(done.isOverdue(LocalDate.of(2027, 7, 1))).isFalse();
        assertThat(open.missing()).containsExactly(Slot.PARTNER, Slot.CENTRAL_OFFICE);
    }

    @Test
    void reviewsAreWrittenWhileAPartnershipRuns() {
        assertThat(EnumSet.allOf(State.class))
                .filteredOn(ReviewCalendar::isOpen)
                .containsExactly(State.IMPLEMENTING, State.ADJUSTING);
    }

    private static List<Slot> slots(Set<Role> roles, boolean school) {
        return EnumSet.allOf(Slot.class).stream()
                .filter(slot -> slot.mayBeFilledBy(roles, school))
                .toList();
    }

    private static ReviewKey key(String id) {
        return new ReviewKey(0, "2026-2027", id);
    }

    private static ReviewKey later(String id) {
        return new ReviewKey(0, "2027-2028", id);
    }

    private static Review review(String id, LocalDate due, boolean done) {
        return new Review(
                key(id),
                id,
                due,
                Map.of(Slot.SCHOOL, new Contribution(Slot.SCHOOL, "Good", "renee", NOW, 1)),
                done
                        ? Optional.of(
                                new ViabilityDecision(Viability.CONTINUE, "Well", "dan", NOW, 1))
                        : Optional.empty());
    }
}
