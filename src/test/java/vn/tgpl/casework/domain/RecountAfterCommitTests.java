package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.shared.Actor;

/** Not transactional: the work begins when the change of the calendar is committed, and nobody waits for it. */
@TgplTest
class RecountAfterCommitTests {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    @Autowired
    private Recounts recounts;

    @Autowired
    private DeadlineRecount recount;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from casework.deadline_recount where day = :day")
                .param("day", DAY)
                .update();
    }

    @Test
    void aChangeThatIsCommittedIsFollowedAndOneThatIsNotIsForgotten() {
        transactions.executeWithoutResult(undone -> {
            events.publishEvent(change());
            undone.setRollbackOnly();
        });
        assertThat(journal.entriesOf("day", DAY.toString())).isEmpty();
        transactions.executeWithoutResult(done -> events.publishEvent(change()));
        await().untilAsserted(() -> assertThat(recounts.unfinished()).isEmpty());
        assertThat(actions()).containsExactly("casework.recount", "calendar.added");

        // the machine stopped before the work was done
        jdbc.sql("update casework.deadline_recount set finished_at = null where day = :day")
                .param("day", DAY)
                .update();
        assertThat(recounts.since(Instant.now().plus(Duration.ofDays(1))))
                .as("what is left is told")
                .singleElement()
                .satisfies(left -> assertThat(left.finished()).isFalse());
        recount.goOn();
        assertThat(recounts.unfinished()).isEmpty();
        assertThat(actions()).hasSize(3);
    }

    /** Without what modules above count anew on the same occasion, which is their tests' matter. */
    private List<String> actions() {
        return journal.entriesOf("day", DAY.toString()).stream()
                .map(JournalEntryView::action)
                .filter(action -> !action.startsWith("duties."))
                .toList();
    }

    private CalendarChanged change() {
        return new CalendarChanged(
                DAY, CalendarChanged.Change.ADDED, (Actor) accounts.loadUserByUsername("quantri"), "TB 1");
    }
}
