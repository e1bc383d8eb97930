package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Actor;

@TgplTest
@Transactional
class DeadlineRecountTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final String WRONG = "2026-11-11T17:00:00Z";
    private static final String RIGHT = "2026-11-12T17:00:00Z";

    @Autowired
    private Recounts recounts;

    @Autowired
    private RecountBatch batches;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private CaseId overdue;

    @BeforeEach
    void aDeadlineThatEndedADayTooEarly() {
        overdue =
                new CaseSetup(jdbc, events).open(CaseSetup.Accepted.litigation(Instant.parse("2026-11-09T03:00:00Z")));
        entities.flush();
        entities.clear();
        jdbc.sql("update casework.deadline set due_at = :wrong::timestamptz where case_id = :id")
                .param("wrong", WRONG)
                .param("id", overdue.value())
                .update();
        events.publishEvent(new CalendarChanged(
                DAY, CalendarChanged.Change.REMOVED, (Actor) accounts.loadUserByUsername("quantri"), "TB 1"));
    }

    @Test
    void overdueDeadlinesThatAreStillOpenMoveTooAndTheJournalTellsHowMany() {
        UUID recount = recounts.unfinished().get(0);
        while (batches.next(recount)) {
            entities.flush();
        }
        assertThat(due()).isEqualTo(Instant.parse(RIGHT));
        assertThat(recounts.unfinished()).isEmpty();
        assertThat(journal.entriesOf("day", DAY.toString()))
                .extracting(JournalEntryView::action)
                .containsExactly("casework.recount", "calendar.removed");
        assertThat(journal.entriesOf("day", DAY.toString()).get(0).reason()).startsWith("1/");
    }

    /** A form that was open meanwhile is stale, and whoever held it asks by whom. */
    @Test
    void theJournalOfTheCaseTellsByWhomItsDeadlinesMoved() {
        UUID recount = recounts.unfinished().get(0);
        while (batches.next(recount)) {
            entities.flush();
        }
        JournalEntryView told =
                journal.latestOf("case", overdue.toString(), null, Set.of(), 1).get(0);
        assertThat(told.action()).isEqualTo("casework.deadlinesMoved");
        assertThat(told.actorName()).isNotBlank();
        assertThat(told.reason()).isEqualTo("10/11/2026");
    }

    @Test
    void whatWasInterruptedGoesOnWhereItStopped() {
        UUID recount = recounts.unfinished().get(0);
        recounts.keep(recounts.lock(recount).orElseThrow().after(overdue.value(), 40, 3));
        while (batches.next(recount)) {
            entities.flush();
        }
        assertThat(due()).as("done before the stop").isEqualTo(Instant.parse(WRONG));
        assertThat(journal.entriesOf("day", DAY.toString()).get(0).reason()).isEqualTo("3/40");
    }

    @Test
    void metAndLapsedDeadlinesStayAsTheyWere() {
        jdbc.sql("update casework.deadline set met_at = now() where case_id = :id")
                .param("id", overdue.value())
                .update();
        UUID recount = recounts.unfinished().get(0);
        while (batches.next(recount)) {
            entities.flush();
        }
        assertThat(due()).isEqualTo(Instant.parse(WRONG));
    }

    private Instant due() {
        return jdbc.sql("select due_at from casework.deadline where case_id = :id")
                .param("id", overdue.value())
                .query((row, index) ->
                        row.getObject("due_at", java.time.OffsetDateTime.class).toInstant())
                .single();
    }
}
