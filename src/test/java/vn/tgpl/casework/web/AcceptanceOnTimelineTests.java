package vn.tgpl.casework.web;

import static vn.tgpl.PageText.assertThatText;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** What a case was accepted on is told in its history, and a trial that does not wait for the appointment beside its last day. */
class AcceptanceOnTimelineTests extends CaseWebTest {

    @Test
    void theAcceptanceTellsItsGroundAndItsUrgencyAsTheRequestDoes() {
        CaseId id = litigation();
        jdbc.sql("""
                        update intake.request_acceptance
                           set urgent_ground = 'APPOINTED_DEFENCE', reason = 'Có quyết định chỉ định', papers_owed = 'Giấy chứng nhận'
                         where case_id = :id""").param("id", id.value()).update();
        assertThatText(get("/cases/" + id + "?show=decisions", As.director()))
                .contains(
                        "Thụ lý ngay: Chỉ định người bào chữa",
                        "Giấy tờ phải bổ sung: Giấy chứng nhận",
                        "Có quyết định chỉ định",
                        "Article");
    }

    @Test
    void aTrialBeforeTheLastDayOfTheAppointmentIsToldBesideIt() {
        CaseId id = open(CaseSetup.Accepted.litigation(now()));
        trialIn(1, id);
        assertThatText(get("/cases/" + id, As.director()))
                .contains("Phiên tòa ngày " + day(1) + ", cần cử trước ngày đó.");
        trialIn(60, id);
        assertThatText(get("/cases/" + id, As.director())).doesNotContain("cần cử trước");
        trialIn(-1, id);
        assertThatText(get("/cases/" + id, As.director())).doesNotContain("cần cử trước");
    }

    private void trialIn(int days, CaseId id) {
        jdbc.sql("""
                        update intake.request set hearing_on = :day
                         where id = (select request_id from casework.legal_aid_case where id = :id)""")
                .param("day", today().plusDays(days))
                .param("id", id.value())
                .update();
    }
}
