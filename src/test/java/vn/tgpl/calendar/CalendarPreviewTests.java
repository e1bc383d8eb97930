package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.TimeOrderedId;

/** What is told of an edit of the calendar before it is confirmed. */
@TgplTest
@Transactional
class CalendarPreviewTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @Test
    void remindersOfOneEndAreToldOnceAndAreNoPeriodsOfTheLaw() {
        jdbc.sql("update duties.duty set state = 'DROPPED', drop_reason = 'x', settled_at = now() where state = 'OPEN'")
                .update();
        jdbc.sql("update casework.deadline set lapsed_at = now() where met_at is null and lapsed_at is null")
                .update();
        reminder("2026-11-20T01:00:00Z");
        reminder("2026-11-20T02:00:00Z");
        PageText.assertThatText(preview("25/11/2026", "HOLIDAY"))
                .contains("Không có thời hạn đang chạy nào thay đổi.", "2 việc mà luật không ghi số ngày")
                .containsOnlyOnce("Ngày nhắc của phần mềm");
    }

    @Test
    void aDayThatHasPassedIsWarnedOfBeforeItIsConfirmed() {
        String day = Display.date(LocalDate.now(clock).minusDays(3));
        assertThat(preview(day, "HOLIDAY")).bodyText().contains("Ngày " + day + " đã qua");
    }

    @Test
    void aSaturdayOffInExchangeIsWarnedOfBeforeItIsConfirmed() {
        assertThat(preview("28/11/2026", "SWAPPED_REST"))
                .bodyText()
                .contains("Ngày 28/11/2026 là Thứ Bảy, vốn là ngày nghỉ");
        assertThat(preview("27/11/2026", "SWAPPED_REST")).bodyText().doesNotContain("vốn là ngày nghỉ", "đã qua");
    }

    private MvcTestResult preview(String day, String kind) {
        entities.flush();
        MvcTestResult result = mvc.post()
                .uri("/admin/holidays")
                .param("day", day)
                .param("kind", kind)
                .param("label", "Nghỉ thử")
                .param("source", "Thông báo 1")
                .param("certainty", "CONFIRMED")
                .with(csrf())
                .with(As.administrator())
                .exchange();
        assertThat(result).hasStatusOk();
        return result;
    }

    /** A duty for which the law sets no number, to be reminded of after three working days. */
    private void reminder(String begunAt) {
        UUID request = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Nguyen Thi Dao");
        jdbc.sql("""
                        insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible,
                            legal_reference, origin, request_id, begun_at, due_at, recorded_at, state, version)
                        values (:id, :office, :office, '66', 'D2', 'NOT_STATED', 3, 'CENTRE', 'x', 'EVENT', :request,
                            :begun::timestamptz, '2026-11-25T17:00:00Z', now(), 'OPEN', 0)""")
                .param("id", TimeOrderedId.next())
                .param("office", Rows.DAK_LAK)
                .param("request", request)
                .param("begun", begunAt)
                .update();
    }
}
