package vn.tgpl.duties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.RunningPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.duties.DutyId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Vietnam;

/** Stored days of duties follow the calendar. */
@TgplTest
@Transactional
class DutyRecountTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 9);

    @Autowired
    private DutyBook book;

    @Autowired
    private OpenDuties open;

    @Autowired
    private DayRecounts recounts;

    @Autowired
    private Journal journal;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private RunningPeriods[] running;

    @Autowired
    private JdbcClient jdbc;

    private final DutyId branchHead = DutyId.next();

    @BeforeEach
    void aBranchThatNeedsItsHead() {
        book.open(new NewDuty(
                branchHead,
                PeriodOfLaw.P10,
                NewDuty.Origin.HAND,
                new Subject(SubjectKind.OFFICE, Rows.DAK_LAK_BRANCH),
                new Seat(Rows.DAK_LAK_BRANCH, Rows.DAK_LAK, "66"),
                null,
                null,
                BEGUN.atStartOfDay(Vietnam.ZONE).toInstant(),
                null,
                new ActorId(Rows.account(3))));
    }

    @Test
    void anOpenDutyMovesAndAnEndedOneStays() {
        Instant right = due(branchHead);
        shift(branchHead);
        assertThat(open.recount().moved()).isPositive();
        assertThat(due(branchHead)).isEqualTo(right);
        shift(branchHead);
        jdbc.sql("""
                        update duties.duty set state = 'DROPPED', drop_reason = 'x', settled_at = now() where id = :id""").param("id", branchHead.value()).update();
        open.recount();
        assertThat(due(branchHead)).isNotEqualTo(right);
    }

    /** Told with what moves of the cases. */
    @Test
    void howManyMovedWithAnEditIsKept() {
        shift(branchHead);
        UUID edit = UUID.randomUUID();
        new DutyRecount(open, recounts, journal)
                .changed(new CalendarChanged(
                        BEGUN,
                        CalendarChanged.Change.ADDED,
                        (Actor) accounts.loadUserByUsername("quantri"),
                        "TB 1",
                        edit));
        assertThat(running)
                .flatExtracting(periods -> periods.recounts(Instant.EPOCH))
                .filteredOn(one -> edit.equals(one.edit()))
                .singleElement()
                .satisfies(one -> assertThat(one.moved() + one.reminders()).isPositive());
    }

    @Test
    void whoEditsTheCalendarSeesWhichDutiesWouldMove() {
        LocalDate last = BEGUN.plusDays(7);
        WorkingDays other = new WorkingDays(Set.of(last), Set.of());
        assertThat(running)
                .flatExtracting(periods -> periods.movedBy(other))
                .filteredOn(moved -> moved.from().equals(last))
                .extracting(MovedPeriods::to)
                .contains(last.plusDays(1));
    }

    /** P10: a branch has its head within seven days of its founding. */
    @Test
    void anOpenDutyFollowsAPeriodThatChangedSinceItBeganAndKeepsItsDayOtherwise() {
        PeriodTerms longer =
                new PeriodTerms(PeriodUnit.CALENDAR_DAYS, 10, "Nghị định mới", PeriodOfLaw.Certainty.CONFIRMED);
        NewTerms later = new NewTerms(PeriodOfLaw.P10, DateRange.since(BEGUN.plusDays(1)), longer);
        assertThat(open.follow(later).seen()).isZero();
        NewTerms since = new NewTerms(PeriodOfLaw.P10, DateRange.since(BEGUN), longer);
        assertThat(running)
                .flatExtracting(periods -> periods.movedBy(since))
                .filteredOn(moved -> moved.from().equals(BEGUN.plusDays(7)))
                .extracting(MovedPeriods::to)
                .containsOnly(BEGUN.plusDays(10));
        assertThat(open.follow(since)).isEqualTo(new OpenDuties.Recounted(1, 1));
        assertThat(due(branchHead))
                .isEqualTo(BEGUN.plusDays(11).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    private void shift(DutyId id) {
        jdbc.sql("update duties.duty set due_at = due_at - interval '1 day' where id = :id")
                .param("id", id.value())
                .update();
    }

    private Instant due(DutyId id) {
        return jdbc.sql("select due_at from duties.duty where id = :id")
                .param("id", id.value())
                .query((row, index) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .single();
    }
}
