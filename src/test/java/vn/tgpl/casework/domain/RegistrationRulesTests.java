package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.period.Term;

/** What follows from the answer of the authority (TTLT 10/2018 Đ6, Đ12, Đ15). */
class RegistrationRulesTests {

    private final CaseDeadlines deadlines =
            new CaseDeadlines(new WorkingDays(Set.of(LocalDate.of(2026, 11, 24)), Set.of()), ShippedPeriods.table());

    @ParameterizedTest(name = "{0} {1} at {2}: until {4} by {3}")
    @CsvSource({
        // 24 hours run through the night, the weekend and the holiday of 24/11, to the minute
        "DEFENDER,  REFUSED,   2026-11-20T16:45, TTLT 10/2018 Đ6 k1, 2026-11-21T16:45",
        "DEFENDER,  REFUSED,   2026-11-23T23:59, TTLT 10/2018 Đ6 k1, 2026-11-24T23:59",
        "DEFENDER,  CANCELLED, 2026-11-20T08:00, TTLT 10/2018 Đ6 k2, 2026-11-21T08:00",
        // two working days leave out the weekend and the holiday
        "PROTECTOR, REFUSED,   2026-11-20T16:45, TTLT 10/2018 Đ6 k1, 2026-11-26T00:00",
        "PROTECTOR, REFUSED,   2026-11-25T08:00, TTLT 10/2018 Đ6 k1, 2026-11-28T00:00",
        // no period where the law sets none
        "PROTECTOR, CANCELLED, 2026-11-20T16:45, ,",
        "DEFENDER,  REGISTERED, 2026-11-20T16:45, ,",
        "PROTECTOR, REGISTERED, 2026-11-20T16:45, ,",
    })
    void aSuccessorIsAppointedInTime(
            Capacity capacity,
            RegistrationOutcome outcome,
            LocalDateTime told,
            @Nullable String article,
            @Nullable LocalDateTime due) {
        Term term = outcome.replacementOf(capacity)
                .map(period -> deadlines.onRegistrationLost(
                        period, told.atZone(Days.ZONE).toInstant()))
                .orElse(null);
        if (term == null || due == null) {
            assertThat(term).isNull();
            assertThat(due).isNull();
            return;
        }
        assertThat(term.period().kind()).isEqualTo(DeadlineKind.REPLACEMENT);
        assertThat(term.terms().article()).isEqualTo(article);
        assertThat(term.dueAt()).isEqualTo(due.atZone(Days.ZONE).toInstant());
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "REGISTERED, ,           true",
        "REFUSED,    ,           true",
        "CANCELLED,  ,           false",
        "CANCELLED,  REGISTERED, true",
        "REGISTERED, REGISTERED, false",
        "REFUSED,    REGISTERED, false",
        "REGISTERED, REFUSED,    false",
        "REFUSED,    REFUSED,    false",
        "CANCELLED,  REFUSED,    false",
        "REGISTERED, CANCELLED,  false",
        "REFUSED,    CANCELLED,  false",
        "CANCELLED,  CANCELLED,  false",
    })
    void onlyWhatStandsRegisteredIsCancelled(
            RegistrationOutcome outcome, @Nullable RegistrationOutcome earlier, boolean possible) {
        assertThat(outcome.mayFollow(earlier)).isEqualTo(possible);
    }

    // TT 12/2018 Đ9 k1: three working days, the day of receipt not counted
    @Test
    void aRequestForAChangeIsAnsweredInThreeWorkingDays() {
        Term term = deadlines.onChangeRequest(LocalDate.of(2026, 11, 20));
        assertThat(term.period()).isEqualTo(LegalPeriod.ANSWER_CHANGE);
        assertThat(term.dueAt())
                .isEqualTo(LocalDate.of(2026, 11, 27).atStartOfDay(Days.ZONE).toInstant());
    }
}
