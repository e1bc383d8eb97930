package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.Rows;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.shared.DateRange;

/** A period of the law becomes another one: what began since then is shown and moves, all else keeps its day. */
class PeriodFollowedTests extends RecountTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 9);
    private static final PeriodTerms FIVE_DAYS =
            new PeriodTerms(PeriodUnit.WORKING_DAYS, 5, "Luật mới Đ1", Certainty.CONFIRMED);
    private static final NewTerms CHANGE = new NewTerms(PeriodOfLaw.D4, DateRange.since(FROM), FIVE_DAYS);

    @Autowired
    private CasePeriods running;

    @Autowired
    private CaseRepository cases;

    @Autowired
    private VerificationRecount verifications;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private PeriodTable periods;

    @Autowired
    private Clock clock;

    private CaseId before;
    private CaseId since;

    @BeforeEach
    void aCaseFromBeforeAndOneSince() {
        before = acceptedAt("2026-11-08T16:59:59Z");
        since = acceptedAt("2026-11-08T17:00:00Z");
    }

    @Test
    void whoChangesThePeriodSeesWhatMovesAndWhere() {
        assertThat(running.movedBy(CHANGE))
                .filteredOn(moved -> moved.from().equals(LocalDate.of(2026, 11, 12)))
                .extracting(MovedPeriods::what, MovedPeriods::to)
                .containsOnly(tuple("Cử người thực hiện", LocalDate.of(2026, 11, 16)));
        assertThat(running.movedBy(new NewTerms(PeriodOfLaw.D5, DateRange.since(FROM), FIVE_DAYS)))
                .as("periods of another line that wait for the same")
                .noneMatch(moved -> moved.from().equals(LocalDate.of(2026, 11, 12)));
        assertThat(running.movedBy(new NewTerms(PeriodOfLaw.D4, DateRange.since(FROM.plusDays(1)), FIVE_DAYS)))
                .noneMatch(moved -> moved.from().equals(LocalDate.of(2026, 11, 12)));
        assertThat(due(since)).as("looking changes nothing").isEqualTo(Instant.parse("2026-11-12T17:00:00Z"));
    }

    @Test
    void whatBeganSinceFollowsAndTheJournalSaysByWhom() {
        change();
        assertThat(due(since)).isEqualTo(Instant.parse("2026-11-16T17:00:00Z"));
        assertThat(stored(since, "legal_reference")).isEqualTo("Luật mới Đ1");
        assertThat(stored(since, "amount")).isEqualTo("5");
        assertThat(due(before)).isEqualTo(Instant.parse("2026-11-11T17:00:00Z"));
        assertThat(stored(before, "amount")).isEqualTo("3");
        assertThat(jdbc.sql("select next_due_at from casework.legal_aid_case where id = :id")
                        .param("id", since.value())
                        .query((row, index) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .single())
                .isEqualTo("2026-11-16T17:00:00Z");
        assertThat(actions("case", since.toString())).contains("casework.deadlinesMoved");
        assertThat(actions("case", before.toString())).doesNotContain("casework.deadlinesMoved");
        assertThat(actions("period", "D4")).contains("casework.recount", "calendar.period-changed");
    }

    /** Luật TGPL 2017 Đ34 k2. */
    @Test
    void aVerificationKeepsTheLengthOfItsDayUntilItIsMovedWithItsLine() {
        UUID asked =
                jdbc.sql("""
                        insert into casework.verification (id, office_id, centre_id, province_code, counterpart, subject, asked_on,
                            due_on, unit, amount, legal_reference, recorded_at, recorded_by, version)
                        values (gen_random_uuid(), :centre, :centre, '66', 'Centre', 'Facts', '2026-11-10', '2026-11-20',
                            'CALENDAR_DAYS', 10, 'Old', now(), :centre, 0) returning id""").param("centre", Rows.DAK_LAK).query(UUID.class).single();
        PeriodTable longer = (line, day) -> new PeriodTerms(PeriodUnit.CALENDAR_DAYS, 17, "New", Certainty.CONFIRMED);
        VerificationRecount recount = new VerificationRecount(jdbc, new CaseDeadlines(calendar, longer));
        recount.recount();
        assertThat(verification(asked)).as("the calendar changed").isEqualTo("2026-11-20 10 Old");
        recount.follow(LocalDate.of(2026, 11, 11));
        assertThat(verification(asked)).as("others changed").isEqualTo("2026-11-20 10 Old");
        recount.follow(LocalDate.of(2026, 11, 10));
        assertThat(verification(asked)).isEqualTo("2026-11-27 17 New");
    }

    private String verification(UUID id) {
        return jdbc.sql(
                        "select due_on || ' ' || amount || ' ' || legal_reference from casework.verification where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Somebody in custody joined, and twelve hours took its place until he leaves. */
    @Test
    void aPeriodThatMayComeBackFollowsToo() {
        jdbc.sql("""
                        update casework.deadline
                           set before_law = law, before_unit = unit, before_amount = amount,
                               before_legal_reference = legal_reference, before_started_at = started_at,
                               law = 'D5', unit = 'HOURS', amount = 12
                         where case_id = :id""").param("id", since.value()).update();
        change();
        assertThat(stored(since, "before_amount")).isEqualTo("5");
        assertThat(stored(since, "amount")).isEqualTo("12");
    }

    @Test
    void whatIsMetStaysAsItWas() {
        met(since);
        change();
        assertThat(due(since)).isEqualTo(Instant.parse("2026-11-12T17:00:00Z"));
    }

    private void change() {
        events.publishEvent(new PeriodChanged(CHANGE, "3 -> 5", "Luật mới", administrator()));
        PeriodTable changed =
                (line, day) -> line == PeriodOfLaw.D4 && !day.isBefore(FROM) ? FIVE_DAYS : periods.of(line, day);
        recountWith(new RecountBatch(
                recounts, cases, new CaseDeadlines(calendar, changed), moves, verifications, journal, clock));
    }

    private String stored(CaseId id, String column) {
        return jdbc.sql("select " + column + " from casework.deadline where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
