package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/** What an edit of the calendar is foreseen to move, and what it moved, are the same periods counted alike. */
class MovedAsForeseenTests extends RecountTest {

    private static final String EDITED = "2026-11-10";
    private static final WorkingDays AFTERWARDS =
            new WorkingDays(Set.of(LocalDate.parse(EDITED), LocalDate.of(2026, 11, 24)), Set.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CaseRepository cases;

    @Autowired
    private PeriodTable periods;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private VerificationRecount verifications;

    @Autowired
    private Clock clock;

    private CaseId running;

    @BeforeEach
    void oneRunsOneIsOverdueOneWasMetOneLapsedAndOneEndsOnADayThatWasAgreedOn() {
        jdbc.sql("update duties.duty set state = 'DROPPED', drop_reason = 'x', settled_at = now() where state = 'OPEN'")
                .update();
        jdbc.sql("update casework.deadline set lapsed_at = now() where met_at is null and lapsed_at is null")
                .update();
        running = begun();
        set(running, "amount = 10, due_at = '2026-11-23T17:00:00Z'");
        begun();
        met(begun());
        set(begun(), "lapsed_at = now()");
        set(begun(), "agreed_until = '2026-11-12'");
        set(begun(), "unit = 'HOURS', amount = 12, due_at = '2026-11-10T15:00:00Z'");
    }

    @Test
    void theyAreAsManyAndThePageSaysSo() {
        assertThat(sent("", ""))
                .hasStatusOk()
                .bodyText()
                .contains("2 thời hạn đang chạy sẽ kết thúc vào lúc khác", "value=\"2 0 ");
        assertThat(sent(EDITED + " HOLIDAY", "2 0")).hasStatus3xxRedirection();
        follow();
        PageText.assertThatText(holidays()).contains("dời 2 thời hạn", "Đúng như đã xem trước.");
        assertThat(sent("", "")).as("nothing is left to move").hasStatus(422);
    }

    @Test
    void oneThatWasMetAfterItWasForeseenIsTold() {
        assertThat(sent("", "")).hasStatusOk();
        met(running);
        assertThat(sent(EDITED + " HOLIDAY", "2 0")).hasStatus3xxRedirection();
        follow();
        PageText.assertThatText(holidays())
                .contains("dời 1 thời hạn", "Khi xem trước là 2: 1 thời hạn đã được thực hiện")
                .doesNotContain("Đúng như đã xem trước");
    }

    @Test
    void oneThatBeganAfterItWasForeseenIsTold() {
        begun();
        assertThat(sent(EDITED + " HOLIDAY", "2 0")).hasStatus3xxRedirection();
        follow();
        PageText.assertThatText(holidays()).contains("dời 3 thời hạn", "Khi xem trước là 2: 1 thời hạn phát sinh");
    }

    @Test
    void whatWasShownCannotBeReadAndIsNotComparedWith() {
        assertThat(sent(EDITED + " HOLIDAY", "two")).hasStatus3xxRedirection();
        follow();
        PageText.assertThatText(holidays()).contains("dời 2 thời hạn").doesNotContain("xem trước");
    }

    /** Three working days from the 9th, over on the 12th. */
    private CaseId begun() {
        return acceptedAt("2026-11-09T03:00:00Z");
    }

    private void set(CaseId id, String values) {
        jdbc.sql("update casework.deadline set " + values + " where case_id = :id")
                .param("id", id.value())
                .update();
    }

    private void follow() {
        CaseDeadlines rules = new CaseDeadlines(AFTERWARDS, periods);
        recountWith(new RecountBatch(recounts, cases, rules, moves, verifications, journal, clock));
    }

    private MvcTestResult holidays() {
        return mvc.get()
                .uri("/admin/holidays?year=2026")
                .with(As.administrator())
                .exchange();
    }

    private MvcTestResult sent(String foreseen, String shown) {
        return mvc.post()
                .uri("/admin/holidays")
                .param("day", EDITED)
                .param("kind", "HOLIDAY")
                .param("label", "Nghỉ thử")
                .param("source", "Thông báo 1")
                .param("certainty", "CONFIRMED")
                .param("foreseen", foreseen)
                .param("shown", shown)
                .param("reason", "Thông báo mới")
                .with(csrf())
                .with(As.administrator())
                .exchange();
    }
}
