package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

class CalendarTests extends CaseWebTest {

    @Test
    void theMonthShowsHolidaysSwappedDaysAndItsDeadlines() {
        assertThat(get("/calendar?month=2026-11", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Tháng 11 năm 2026", "Ngày Văn hóa Việt Nam", "Thứ Ba, 24/11/2026", "month=2026-12");
        assertThat(get("/calendar?month=2026-08", As.director())).bodyText().contains("Làm bù cho ngày 31/8/2026");
    }

    @Test
    void aDayTellsMetOverdueAndComingApartInWords() {
        CaseId late = open(CaseSetup.Accepted.litigation(weekAgo().minus(Duration.ofDays(10))));
        String due = jdbc.sql("""
                        select ((due_at - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date::text
                          from casework.deadline where case_id = :id""").param("id", late.value()).query(String.class).single();
        String day = "/calendar?day=" + due;
        assertThat(get(day, As.director())).bodyText().contains("Cử người thực hiện", "quá hạn", "Nguyen Thi Dao");
        jdbc.sql("update casework.deadline set met_at = due_at - interval '1 hour' where case_id = :id")
                .param("id", late.value())
                .update();
        assertThat(get(day, As.director())).bodyText().contains("đúng hạn");
        assertThat(get(day, As.otherProvince())).bodyText().doesNotContain("/cases/" + late);
        assertThat(get(day + "&whose=OWN", As.director())).bodyText().doesNotContain("/cases/" + late);
    }

    @Test
    void hearingsStandOnTheirDayForWhoeverIsAssigned() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.LITIGATION));
        jdbc.sql("""
                        insert into casework.hearing (id, case_id, starts_at, court, recorded_at, recorded_by, version, notice_days, notice_days_shortened)
                        values (:id, :case, now() + interval '24 hours', 'TAND khu vuc 3', now(), :by, 0, 10, 7)""")
                .param("id", TimeOrderedId.next())
                .param("case", id.value())
                .param("by", CaseSetup.OFFICER)
                .update();
        String day = LocalDate.now(Vietnam.ZONE).plusDays(1).toString();
        assertThat(get("/calendar?whose=OWN&day=" + day, As.legalAidOfficer()))
                .bodyText()
                .contains("TAND khu vuc 3", "ngày mai");
        assertThat(get("/calendar?day=" + day + "&practitioner=" + officer, As.director()))
                .bodyText()
                .contains("TAND khu vuc 3");
        assertThat(get("/calendar?day=" + day + "&practitioner=" + TimeOrderedId.next(), As.director()))
                .bodyText()
                .doesNotContain("TAND khu vuc 3");
    }

    @Test
    void aSessionSaysOnItsDayThatItsOutcomeIsToldOrThatItWasCalledOff() {
        CaseId id = assignedLitigation();
        hearing(id, day(3));
        String day = "/calendar?day=" + today().plusDays(3);
        jdbc.sql("update casework.hearing set outcome = 'Tuyen an' where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(get(day, As.legalAidOfficer())).bodyText().contains("TAND khu vuc 1", "đã ghi kết quả");
        jdbc.sql("""
                        update casework.hearing set outcome = null, called_off = 'POSTPONED', called_off_told_on = current_date,
                               called_off_reason = 'Vang mat', called_off_at = now(), called_off_by = :by where case_id = :id""").param("by", CaseSetup.OFFICER).param("id", id.value()).update();
        assertThat(get(day, As.legalAidOfficer())).bodyText().contains("TAND khu vuc 1", "đã hoãn");
    }

    /** Luật TGPL 2017 Đ30 k2: answered at once, so that it stands on the day it came in until it is. */
    @Test
    void anOpenRequestStandsOnTheDayItCameInWithItsArticleAndItsOffice() {
        UUID request = request("RECEIVED");
        String link = "/requests/" + request;
        String day = "/calendar?day=" + today().minusDays(2);
        assertThat(get(day, As.director()))
                .bodyText()
                .contains(link, "Trả lời yêu cầu", "Luật TGPL 2017 Đ30 k2", "Người tiếp nhận");
        assertThat(get(day, As.otherProvince())).bodyText().doesNotContain(link);
        assertThat(get(day + "&whose=OWN", As.director())).bodyText().doesNotContain(link);
        assertThat(get(day + "&practitioner=" + officer, As.director()))
                .bodyText()
                .doesNotContain(link);
        jdbc.sql("update intake.request set state = 'REFUSED' where id = :id")
                .param("id", request)
                .update();
        assertThat(get(day, As.director())).bodyText().doesNotContain(link);
    }

    @Test
    void theCellOfADayShowsFirstWhatHasItsMinute() {
        for (int i = 0; i < 4; i++) {
            request("RECEIVED");
        }
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()));
        jdbc.sql("""
                        insert into casework.hearing (id, case_id, starts_at, court, recorded_at, recorded_by, version, notice_days, notice_days_shortened)
                        values (:id, :case, :at::timestamp at time zone 'Asia/Ho_Chi_Minh', 'TAND khu vuc 3', now(), :by, 0, 10, 7)""")
                .param("id", TimeOrderedId.next())
                .param("case", id.value())
                .param("at", today().minusDays(2) + " 23:30")
                .param("by", CaseSetup.OFFICER)
                .update();
        assertThat(get("/calendar?day=" + today().minusDays(1), As.director()))
                .bodyText()
                .contains("/cases/" + id);
    }

    @Test
    void aRequestWhosePapersWereCalledForStandsOnTheDayOfTheCall() {
        UUID request = request("WAITING_PAPERS");
        jdbc.sql("""
                        insert into intake.request_paper_call (id, request_id, called_at, called_by, papers, proposed, legal_reference)
                        values (gen_random_uuid(), :id, now() - interval '1 hour', :by, 'Giay to', 'PAPERS_MISSING', 'Article')""").param("id", request).param("by", Rows.account(3)).update();
        String called = jdbc.sql("select ((now() - interval '1 hour') at time zone 'Asia/Ho_Chi_Minh')::date::text")
                .query(String.class)
                .single();
        assertThat(get("/calendar?day=" + called, As.director()))
                .bodyText()
                .contains("/requests/" + request, "Chờ giấy tờ bổ sung", "luật không ghi số ngày", "Người yêu cầu");
    }

    private UUID request(String state) {
        Rows rows = new Rows(jdbc);
        UUID person = rows.person(Rows.DAK_LAK, "Nguyen Thi Cho", null);
        return rows.request(
                Rows.DAK_LAK,
                person,
                "Nguyen Thi Cho",
                state,
                today().minusDays(2).atTime(9, 0).atZone(Vietnam.ZONE).toInstant());
    }

    @Test
    void whatCannotBeReadIsSaidAtItsField() {
        assertThat(get("/calendar?month=mai", As.director()))
                .hasStatus(422)
                .bodyText()
                .contains("month-error");
        assertThat(get("/calendar?month=9999-01", As.director())).hasStatus(422);
        assertThat(get("/calendar", As.administrator())).hasStatus(403);
    }
}
