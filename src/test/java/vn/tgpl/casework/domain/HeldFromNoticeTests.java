package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;

/** Luật TGPL 2017 Đ31 k2, k3: the table says, by the day of the notice, from when the hours of whoever is held run. */
class HeldFromNoticeTests {

    private static final Instant TOLD = Instant.parse("2026-11-16T01:00:00Z");
    private static final Instant ACCEPTED = Instant.parse("2026-11-16T05:00:00Z");
    private static final PeriodTable SHIPPED = ShippedPeriods.table();

    @Test
    void asShippedTheyRunFromTheNotice() {
        assertThat(standing(SHIPPED).startedAt()).isEqualTo(TOLD);
        assertThat(standing(SHIPPED).period().law()).isEqualTo(PeriodOfLaw.D8_HELD);
    }

    @Test
    void fromTheDayOnWhichTheTableSaysOtherwiseThoseOfTheAcceptanceHold() {
        assertThat(standing(otherwiseFrom("2026-11-16")).startedAt()).isEqualTo(ACCEPTED);
        assertThat(standing(otherwiseFrom("2026-11-16")).period().law()).isEqualTo(PeriodOfLaw.D5);
        assertThat(standing(otherwiseFrom("2026-11-17")).startedAt()).isEqualTo(TOLD);
    }

    private static Term standing(PeriodTable periods) {
        return new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), periods)
                .onStanding(true, new AuthorityNotice(TOLD, Duty.ACCEPT_AT_ONCE), ACCEPTED);
    }

    private static PeriodTable otherwiseFrom(String first) {
        return (line, day) -> {
            PeriodTerms terms = SHIPPED.of(line, day);
            return line != PeriodOfLaw.D8_HELD || day.isBefore(LocalDate.parse(first))
                    ? terms
                    : new PeriodTerms(
                            terms.unit(),
                            terms.amount(),
                            terms.article(),
                            terms.certainty(),
                            PeriodBeginning.ACCEPTANCE);
        };
    }
}
