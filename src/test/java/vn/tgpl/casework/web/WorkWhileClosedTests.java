package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Work on a day on which the case was closed, before it was opened again, is asked about. */
class WorkWhileClosedTests extends CaseWebTest {

    @Test
    void suchADayIsAskedAboutAndTakenOnceConfirmed() {
        CaseId id = closedFourDaysAgoAndOpenAgainSinceYesterday();
        assertThat(work(id, -3, "false"))
                .hasStatus(422)
                .bodyText()
                .contains("closedConfirmed-error", "kết thúc ngày " + day(-4), "mở lại từ ngày " + day(-1));
        assertThat(work(id, -3, "true")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theDaysBeforeAndAfterAreNot() {
        CaseId id = closedFourDaysAgoAndOpenAgainSinceYesterday();
        for (int ago : new int[] {-5, -4, -1, 0}) {
            assertThat(work(id, ago, "false")).hasRedirectedUrl("/cases/" + id);
        }
    }

    private CaseId closedFourDaysAgoAndOpenAgainSinceYesterday() {
        CaseId id = assignedLitigation();
        jdbc.sql("update casework.assignment set decided_on = :day::date where case_id = :id")
                .param("day", today().minusDays(6))
                .param("id", id.value())
                .update();
        step(id, "CLOSE", "IN_PROGRESS", "CLOSED", 4);
        step(id, "REOPEN", "CLOSED", "IN_PROGRESS", 1);
        return id;
    }

    private void step(CaseId id, String action, String from, String to, int daysAgo) {
        jdbc.sql("""
                        insert into casework.case_step (id, case_id, action, from_state, to_state, effective_on, reason, taken_at, taken_by)
                        select gen_random_uuid(), :id, :action, :from, :to, :day::date, 'x', now() - make_interval(days => :ago), a.assigned_by
                          from casework.assignment a where a.case_id = :id""")
                .param("id", id.value())
                .param("action", action)
                .param("from", from)
                .param("to", to)
                .param("day", today().minusDays(daysAgo))
                .param("ago", daysAgo)
                .update();
    }

    private MvcTestResult work(CaseId id, int daysFromToday, String confirmed) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "typeCode",
                "EVIDENCE",
                "performedOn",
                day(daysFromToday),
                "outcome",
                "Đã đọc hồ sơ",
                "closedConfirmed",
                confirmed);
    }
}
