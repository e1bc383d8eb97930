package vn.tgpl.duties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.shared.Vietnam;

/** Each kind of duty from what begins it to its end, over weekends, Tet, the 24th of November and the year's end. */
class DutyTermsTests {

    /** Off: New Year, the week of Tet, 24/11; worked: Saturday 05/12. */
    private static final WorkingDays CALENDAR = new WorkingDays(
            Stream.concat(
                            LocalDate.of(2026, 2, 16).datesUntil(LocalDate.of(2026, 2, 21)),
                            Stream.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 24)))
                    .collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 12, 5)));

    private static final int REMINDER = 3;

    /** Kind, what begins it, its end; the reminder three working days later where the law sets no number. */
    private static final String TABLE = """
            D2             2026-11-20T16:45 2026-11-27T00:00
            D9_ANSWER      2026-11-21T09:10 2026-11-21T09:10
            D11            2026-11-24T08:00 2026-11-28T00:00
            D12_NOTICE     2026-02-17T23:59 2026-02-26T00:00
            D16            2026-11-20T00:00 2026-11-20T00:00
            D25            2026-11-20T10:00 2026-11-27T00:00
            D29            2026-11-20T10:00 2026-11-20T10:00
            D31            2026-11-20T00:00 2026-11-27T00:00
            D32            2026-11-20T00:00 2026-11-27T00:00
            D32_AUTHORITY  2026-11-20T00:00 2026-11-27T00:00
            D27            2026-11-20T00:00 2026-11-27T00:00
            D27            2026-02-13T00:00 2026-02-26T00:00
            D28            2026-11-09T00:00 2026-11-26T00:00
            D28            2026-11-02T00:00 2026-11-18T00:00
            D30            2026-10-01T00:00 2026-11-03T00:00
            D30            2026-11-01T00:00 2026-12-02T00:00
            D30_HALF_YEAR  2026-01-01T00:00 2026-07-02T00:00
            D30_YEAR       2025-01-01T00:00 2026-01-03T00:00
            P1             2026-11-30T00:00 2026-12-05T00:00
            P1_DEPARTMENT  2026-12-02T00:00 2026-12-06T00:00
            P1_REVOKE      2026-02-10T00:00 2026-02-24T00:00
            P2             2026-11-20T00:00 2026-12-22T00:00
            P2_WITH_REASON 2026-11-20T00:00 2026-12-26T00:00
            P3             2026-11-23T00:00 2026-12-02T00:00
            P4             2026-11-20T00:00 2026-12-11T00:00
            P4_LONGEST     2026-11-20T00:00 2026-12-22T00:00
            P5             2026-11-14T00:00 2026-11-26T00:00
            P5_EXTENDED    2026-11-25T00:00 2026-12-01T00:00
            P6             2026-11-10T00:00 2026-11-21T00:00
            P6_LONGEST     2026-11-10T00:00 2026-11-26T00:00
            P7             2023-11-24T00:00 2026-11-26T00:00
            P7_RENEWED     2023-11-24T00:00 2026-11-26T00:00
            P8             2026-11-20T00:00 2026-11-27T00:00
            P9             2026-11-20T00:00 2026-12-03T00:00
            P10            2026-11-17T00:00 2026-11-26T00:00
            P11            2026-11-20T00:00 2026-12-01T00:00
            P13            2026-11-20T00:00 2026-11-27T00:00
            P16            2026-11-20T00:00 2026-11-28T00:00
            P16_PUBLISH    2026-11-20T00:00 2026-11-27T00:00
            P16_CHANGE     2026-11-20T00:00 2026-12-01T00:00
            P16_REISSUE    2026-11-20T00:00 2026-12-01T00:00
            P16_REVOKE_FILE 2026-11-20T00:00 2026-11-28T00:00
            P16_REVOKE     2026-11-20T00:00 2026-12-01T00:00
            P16_END        2026-11-20T00:00 2026-11-27T00:00
            """;

    private record Term(PeriodOfLaw kind, LocalDateTime begun, LocalDateTime due) {

        static Term read(String line) {
            String[] parts = line.split("\\s+", 3);
            return new Term(
                    PeriodOfLaw.valueOf(parts[0]), LocalDateTime.parse(parts[1]), LocalDateTime.parse(parts[2]));
        }
    }

    private static List<Term> terms() {
        return TABLE.lines().map(Term::read).toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void eachDutyEndsWhenTheLawSays(Term term) {
        Instant begun = term.begun().atZone(Vietnam.ZONE).toInstant();
        assertThat(ShippedPeriods.table()
                        .of(term.kind(), begun)
                        .endOf(begun, CALENDAR, REMINDER)
                        .atZone(Vietnam.ZONE)
                        .toLocalDateTime())
                .isEqualTo(term.due());
    }

    @Test
    void eachLineOfTheLawThatIsHandledAsADutyHasItsRuleAndStandsInThisTable() {
        List<PeriodOfLaw> duties = Arrays.stream(PeriodOfLaw.values())
                .filter(line -> line.handling() == PeriodOfLaw.Handling.DUTY)
                .toList();
        assertThat(DutyRules.all()).extracting(DutyRule::kind).containsExactlyElementsOf(duties);
        assertThat(terms()).extracting(Term::kind).containsAll(duties);
    }

    @Test
    void noDutyBindsSomebodyOutside() {
        assertThat(DutyRules.all())
                .extracting(rule -> rule.kind().responsible())
                .doesNotContain(PeriodOfLaw.Responsible.AUTHORITY, PeriodOfLaw.Responsible.BENEFICIARY);
    }

    @Test
    void theRegisterIsClosedForTheMonthTheHalfYearAndTheYearADayLiesIn() {
        assertThat(RegisterClosing.running(LocalDate.of(2026, 6, 30)))
                .containsEntry(PeriodOfLaw.D30, LocalDate.of(2026, 6, 1))
                .containsEntry(PeriodOfLaw.D30_HALF_YEAR, LocalDate.of(2026, 1, 1))
                .containsEntry(PeriodOfLaw.D30_YEAR, LocalDate.of(2026, 1, 1));
        assertThat(RegisterClosing.running(LocalDate.of(2026, 7, 1)))
                .containsEntry(PeriodOfLaw.D30, LocalDate.of(2026, 7, 1))
                .containsEntry(PeriodOfLaw.D30_HALF_YEAR, LocalDate.of(2026, 7, 1))
                .containsEntry(PeriodOfLaw.D30_YEAR, LocalDate.of(2026, 1, 1));
    }
}
