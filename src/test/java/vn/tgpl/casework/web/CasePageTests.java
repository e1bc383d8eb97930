package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

class CasePageTests extends CaseWebTest {

    @Test
    void theNextLegalStepStandsWithItsArticleAndHowLateItIs() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).status("IN_CUSTODY"));
        assertThat(get("/cases/" + id, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Cử người thực hiện", "Luật TGPL 2017 Đ31 k2", "quá hạn", "step-late", "Phân công")
                .contains("Vì sao chưa được?", "Vụ việc chưa kết thúc.");
    }

    @Test
    void aDutyToBeDoneAtOnceIsToldSoByTheStepperAndNotAsOverdue() {
        CaseId id =
                open(CaseSetup.Accepted.litigation(weekAgo()).status("VICTIM").toldAt(weekAgo()));
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("step-urgent", "đang ở bước này, phải làm ngay")
                .doesNotContain("step-late", "đã quá hạn");
    }

    @Test
    void whoeverIsHeldIsToBeHelpedAtOnceUntilTheTwelveHoursAreOver() {
        CaseId now =
                open(CaseSetup.Accepted.litigation(now()).status("IN_CUSTODY").toldAt(now()));
        assertThat(get("/cases/" + now, As.director()))
                .bodyText()
                .contains("step-urgent", "đang ở bước này, phải làm ngay")
                .doesNotContain("step-late");
        CaseId weekOld = open(
                CaseSetup.Accepted.litigation(weekAgo()).status("IN_CUSTODY").toldAt(weekAgo()));
        assertThat(get("/cases/" + weekOld, As.director()))
                .bodyText()
                .contains("step-late")
                .doesNotContain("step-urgent");
    }

    @Test
    void theCodeIsMadeOfOfficeFormNumberAndYear() {
        CaseId id = litigation();
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        assertThat(code).matches("TT\\.TGTT\\.\\d{2,}\\.\\d{4}");
        assertThat(jdbc.sql("select case_code from intake.request_acceptance where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(code);
    }

    @Test
    void anotherProvincesCaseAndAForeignIdAreNotFound() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id, As.otherProvince())).hasStatus(404);
        assertThat(get("/cases/" + UUID.randomUUID(), As.director())).hasStatus(404);
        assertThat(get("/cases/nonsense", As.director())).hasStatus(404);
        assertThat(get("/cases/" + open(CaseSetup.Accepted.litigation(weekAgo()).in(Rows.DONG_THAP)), As.director()))
                .hasStatus(404);
    }

    @Test
    void whoIsNotAssignedDoesNotSeeTheCase() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id, As.legalAidOfficer())).hasStatusOk();
        assertThat(get("/cases/" + id, As.lawyer())).hasStatus(404);
    }

    @Test
    void theTeamSeesTheSensitiveFactsAndTheDepartmentDoesNot() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).group("HIV"));
        assertThat(get("/cases/" + id, As.intakeOfficer()))
                .bodyText()
                .contains("HIV", "Bị hại", "Matter of the case", "Tran Van Doi");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("HIV", "Bị hại");
        assertThatText(get("/cases/" + id, As.departmentManager()))
                .contains("(đã che)", "Nguyen Thi Dao")
                .doesNotContain("HIV", "Bị hại", "Matter of the case", "Tran Van Doi");
    }

    @Test
    void openingTheFactsNeedsTheRightAndAReason() {
        CaseId id = litigation();
        assertThat(post("/cases/" + id + "/reveal", As.accountant(), "reason", "Thanh tra"))
                .hasStatus(403);
        assertThat(post("/cases/" + id + "/reveal", As.intakeOfficer(), "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nguyen Thi Dao");
        assertThat(post("/cases/" + id + "/reveal", As.intakeOfficer(), "reason", "Kiểm tra hồ sơ"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select reason from audit.entry where subject_id = :id and action = 'casework.reveal'")
                        .param("id", id.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("PARTY_NUMBER: Kiểm tra hồ sơ");
    }

    @Test
    void thePageTakesAsManyStatementsForALongCaseAsForAShortOne() {
        CaseId id = assignedLitigation();
        get("/cases/" + id, As.director());
        long few = SqlCount.during(() -> get("/cases/" + id, As.director()));
        for (int i = 0; i < 20; i++) {
            jdbc.sql(
                            "insert into casework.activity (id, case_id, type_code, performed_on, outcome, recorded_at, recorded_by)"
                                    + " values (gen_random_uuid(), :id, 'EVIDENCE', :today, 'Read', now(), :by)")
                    .param("today", today())
                    .param("id", id.value())
                    .param("by", CaseSetup.OFFICER)
                    .update();
        }
        assertThat(SqlCount.during(() -> get("/cases/" + id, As.director()))).isEqualTo(few);
    }

    @Test
    void theTimelineCanBeFiltered() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "?show=decisions", As.director()))
                .bodyText()
                .contains("Thụ lý, ghi vào Sổ thụ lý", "Phân công người thực hiện");
        assertThat(get("/cases/" + id + "?show=work", As.director()))
                .bodyText()
                .contains("Chưa có mục nào.")
                .doesNotContain("Thụ lý, ghi vào Sổ thụ lý");
    }

    @Test
    void papersThatNeverCameAreNotCountedAsThereOnceTheCaseIsClosed() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).withoutPapers());
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Chưa nộp");
        jdbc.sql("update casework.deadline set lapsed_at = now() where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Chưa nộp");
        assertThat(get("/cases/" + assignedLitigation(), As.director()))
                .bodyText()
                .contains("Chưa ghi")
                .doesNotContain("Chưa nộp", "Đã nộp");
    }

    @Test
    void whoLivesInAnEspeciallyDifficultAreaHasTwiceAsLongForThePapers() {
        String commune = jdbc.sql("select commune_code from catalog.difficult_area where valid_from <= :today"
                        + " and coalesce(valid_to, :today) >= :today limit 1")
                .param("today", today())
                .query(String.class)
                .single();
        CaseSetup.Accepted accepted = CaseSetup.Accepted.litigation(weekAgo()).withoutPapers();
        assertThat(paperDays(open(accepted.commune(commune)))).isEqualTo(10);
        assertThat(paperDays(open(accepted))).isEqualTo(5);
    }

    @Test
    void whoeverSeesTheFactsUnmaskedLeavesATraceEachTime() {
        CaseId id = litigation();
        get("/cases/" + id, As.director());
        get("/cases/" + id, As.director());
        get("/cases/" + id, As.departmentManager());
        assertThat(jdbc.sql("select actor_name from audit.entry where action = 'casework.read' and subject_id = :id")
                        .param("id", id.toString())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly("Lê Thị Thu Hà");
    }

    private int paperDays(CaseId id) {
        return jdbc.sql("select amount from casework.deadline where case_id = :id and kind = 'MISSING_PAPERS'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
