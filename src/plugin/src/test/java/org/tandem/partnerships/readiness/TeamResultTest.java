package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamResultTest {
    private static final List<String> CATEGORIES =
            List.of("alignment", "resources", "metrics", "communication");

    @Test
    void averagesHaveTwoDecimalsAndCountEveryMember() {
        List<Rating> ratings = new ArrayList<>();
        ratings.addAll(all("ann", 4));
        ratings.addAll(all("bob", 3));
        ratings.addAll(all("cid", 3));

        TeamResult team = TeamResult.of(List.of("ann", "bob", "cid"), CATEGORIES, ratings, false);

        assertThat(team.complete()).isTrue();
        assertThat(team.averages()).hasSize(4);
        assertThat(team.averages().get(0).mean()).contains(new BigDecimal("3.33"));
        assertThat(team.averages().get(0).count()).isEqualTo(3);
    }

    @Test
    void membersWithoutARatingAreListedAndNotCountedAsZero() {
        List<Rating> ratings = new ArrayList<>(all("ann", 4));
        ratings.add(new Rating("bob", "metrics", 1, "", "", false, 1, 0));

        TeamResult team = TeamResult.of(List.of("ann", "bob"), CATEGORIES, ratings, false);

        assertThat(team.complete()).isFalse();
        assertThat(team.missing()).containsExactly("bob");
        assertThat(team.averages()).allMatch(average -> average.mean().isEmpty());
        assertThat(team.averages().get(2).count()).isEqualTo(2);
    }

    @Test
    void ratingsOfPeopleWhoLeftTheTeamDoNotCount() {
        List<Rating> ratings = new ArrayList<>(all("ann", 4));
        ratings.addAll(all("gone", 1));

        TeamResult team = TeamResult.of(List.of("ann"), CATEGORIES, ratings, false);

        assertThat(team.averages().get(0).mean()).contains(new BigDecimal("4.00"));
    }

    @Test
    void ratingsOfAllOnesAreAResultLikeAnyOther() {
        TeamResult team = TeamResult.of(List.of("ann"), CATEGORIES, all("ann", 1), false);

        assertThat(team.complete()).as("R84: no code decides from ratings").isTrue();
        assertThat(team.averages().get(0).mean()).contains(new BigDecimal("1.00"));
    }

    @Test
    void aTeamWithoutMembersIsNotComplete() {
        assertThat(TeamResult.of(List.of(), CATEGORIES, List.of(), false).complete()).isFalse();
    }

    @Test
    void draftsCountNowhere() {
        List<Rating> ratings = new ArrayList<>(all("ann", 4));
        ratings.add(new Rating("bob", "metrics", 1, "", "", true, 1, 0));

        TeamResult team = TeamResult.of(List.of("ann", "bob"), CATEGORIES, ratings, false);

        assertThat(team.answered()).isEqualTo(1);
        assertThat(team.averages().get(2).count()).isEqualTo(1);
    }

    @Test
    void aTeamThatClosedWithoutSomeoneSeesTheMeanAndSpreadOfTheOthers() {
        List<Rating> ratings = new ArrayList<>(all("ann", 4));
        ratings.addAll(all("bob", 1));

        TeamResult team = TeamResult.of(List.of("ann", "bob", "cid"), CATEGORIES, ratings, true);

        assertThat(team.missing()).containsExactly("cid");
        assertThat(team.averages().get(0))
                .isEqualTo(
                        new TeamResult.Average(
                                "alignment", Optional.of(new BigDecimal("2.50")), 2, 1, 4));
    }

    @Test
    void whoBeganWithANewCodeCountsOnceWithWhatWasSubmittedLast() {
        List<Rating> ratings = new ArrayList<>();
        ratings.add(new Rating("ann", "metrics", 2, "", "", false, 1, 2));
        ratings.add(new Rating("ann", "resources", 2, "", "", true, 1, 2));
        ratings.addAll(all("ann", 4));

        TeamResult team = TeamResult.of(List.of("ann"), CATEGORIES, ratings, false);

        assertThat(team.complete()).as("nothing acknowledged is lost").isTrue();
        assertThat(team.averages().get(1).mean()).contains(new BigDecimal("4.00"));
        assertThat(team.averages().get(2).mean()).contains(new BigDecimal("2.00"));
        assertThat(team.averages().get(2).count()).isEqualTo(1);
    }

    private static List<Rating> all(String member, int value) {
        return CATEGORIES.stream()
                .map(category -> new Rating(member, category, value, "", "", false, 1, 0))
                .toList();
    }
}
