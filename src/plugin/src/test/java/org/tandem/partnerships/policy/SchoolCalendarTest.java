package org.tandem.partnerships.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a school year begins is for the district to say. */
class SchoolCalendarTest {
    private static final String CALENDAR = "calendar: {schoolYearBegins: 7, source: sample}";

    @ParameterizedTest
    @CsvSource({
        "7, 2026-06-30, 2025-2026",
        "7, 2026-07-01, 2026-2027",
        "8, 2026-07-31, 2025-2026",
        "8, 2026-08-01, 2026-2027",
        "1, 2026-01-01, 2026-2027"
    })
    void aDayBelongsToTheSchoolYearThatHasBegun(int month, LocalDate day, String year) {
        SchoolCalendar calendar = calendar(month);

        assertThat(calendar.yearOf(day)).hasToString(year);
        assertThat(
                        calendar.day(
                                SchoolYear.parse(year).orElseThrow(),
                                day.getMonthValue(),
                                day.getDayOfMonth()))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "2027-2026", "1999-2000", "2026-27", ""})
    void aSchoolYearIsTwoYearsInARow(String wrong) {
        assertThat(SchoolYear.parse(wrong)).isEmpty();
    }

    @Test
    void aPackThatDoesNotSayHasTheOneOfThePackThatItExtendsElseJuly() {
        String alone = Packs.yaml("odst-conditions-habits");

        assertThat(Packs.shipped("mmsd-7544").calendar().firstMonth()).isEqualTo(7);
        assertThat(Packs.read(alone.replace(CALENDAR + "\n", "")).pack().calendar())
                .isEqualTo(SchoolCalendar.FROM_JULY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "July"})
    void aMonthThatThereIsNotIsRefusedAtItsLineWithTheValidOnes(String month) {
        String yaml = yaml(month);

        List<PackProblem> problems =
                catchThrowableOfType(PackException.class, () -> Packs.read(yaml)).problems();

        assertThat(problems).hasSize(1);
        PackProblem problem = problems.get(0);
        assertThat(problem.place()).isEqualTo("calendar.schoolYearBegins");
        assertThat(problem.key()).isEqualTo("tandem.pack.problem.number");
        assertThat(problem.args()).isEqualTo(List.of(1, 12));
        assertThat(yaml.lines().toList().get(problem.line() - 1)).startsWith("calendar:");
    }

    private static SchoolCalendar calendar(int month) {
        return Packs.read(yaml(Integer.toString(month))).pack().calendar();
    }

    private static String yaml(String month) {
        return Packs.yaml("blank").replace("schoolYearBegins: 7", "schoolYearBegins: " + month);
    }
}
