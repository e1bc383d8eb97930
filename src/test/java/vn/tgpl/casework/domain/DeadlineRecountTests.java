package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.casework.CaseId;

class DeadlineRecountTests extends RecountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Instant WRONG = Instant.parse("2026-11-11T17:00:00Z");
    private static final Instant RIGHT = Instant.parse("2026-11-12T17:00:00Z");

    @Autowired
    private RecountBatch batches;

    @Autowired
    private MockMvcTester mvc;

    private CaseId overdue;

    @BeforeEach
    void aDeadlineThatEndedADayTooEarly() {
        overdue = acceptedAt("2026-11-09T03:00:00Z");
        jdbc.sql("update casework.deadline set due_at = :wrong where case_id = :id")
                .param("wrong", WRONG.atOffset(ZoneOffset.UTC))
                .param("id", overdue.value())
                .update();
        events.publishEvent(new CalendarChanged(DAY, CalendarChanged.Change.REMOVED, administrator(), "TB 1"));
    }

    @Test
    void overdueDeadlinesThatAreStillOpenMoveTooAndTheJournalTellsHowMany() {
        recountWith(batches);
        assertThat(due(overdue)).isEqualTo(RIGHT);
        assertThat(actions("day", DAY.toString())).containsExactly("casework.recount", "calendar.removed");
        assertThat(journal.entriesOf("day", DAY.toString()).get(0).reason()).startsWith("1/");
    }

    /** A form that was open meanwhile is stale, and whoever held it asks by whom. */
    @Test
    void theJournalOfTheCaseTellsByWhomItsDeadlinesMoved() {
        recountWith(batches);
        JournalEntryView told =
                journal.latestOf("case", overdue.toString(), null, Set.of(), 1).get(0);
        assertThat(told.action()).isEqualTo("casework.deadlinesMoved");
        assertThat(told.actorName()).isNotBlank();
        assertThat(told.reason()).isEqualTo("10/11/2026");
    }

    /** Old end, new end and the reason that was given stand in the history of the case. */
    @Test
    void theHistoryOfTheCaseTellsFromWhichEndToWhichAndWhy() {
        recountWith(batches);
        assertThat(jdbc.sql("""
                        select m.before_due = :wrong and m.after_due = :right and r.reason = 'TB 1'
                          from casework.deadline_move m
                          join casework.deadline d on d.id = m.deadline_id
                          join casework.deadline_recount r on r.id = m.recount_id
                         where d.case_id = :id""")
                        .param("wrong", WRONG.atOffset(ZoneOffset.UTC))
                        .param("right", RIGHT.atOffset(ZoneOffset.UTC))
                        .param("id", overdue.value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        assertThat(mvc.get().uri("/cases/" + overdue + "?show=decisions").with(As.director()))
                .bodyText()
                .contains(
                        "Hạn được tính lại",
                        "11/11/2026",
                        "12/11/2026",
                        "ngày làm bù 10/11/2026 bị xóa khỏi lịch",
                        "TB 1");
    }

    @Test
    void whatWasInterruptedGoesOnWhereItStopped() {
        UUID recount = recounts.unfinished().get(0);
        recounts.keep(recounts.lock(recount).orElseThrow().after(overdue.value(), 40, 3));
        recountWith(batches);
        assertThat(due(overdue)).as("done before the stop").isEqualTo(WRONG);
        assertThat(journal.entriesOf("day", DAY.toString()).get(0).reason()).isEqualTo("3/40");
    }

    @Test
    void metAndLapsedDeadlinesStayAsTheyWere() {
        met(overdue);
        recountWith(batches);
        assertThat(due(overdue)).isEqualTo(WRONG);
    }
}
