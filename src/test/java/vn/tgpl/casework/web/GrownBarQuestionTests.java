package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** What was declared about bars answers what was asked, and can be put right for as long as it stands. */
class GrownBarQuestionTests extends CaseWebTest {

    private static final String NONE_DECLARED = "đã khai không thuộc trường hợp";
    private static final String UNTOLD = "chưa khai có thuộc trường hợp không được bào chữa";

    @Autowired
    private EntityManager entities;

    private CaseId id;

    @BeforeEach
    void aCaseThatSomebodyPerforms() {
        id = assignedLitigation();
    }

    @Test
    void noneOfThreeBarsDoesNotAnswerForSix() {
        standing("CRIMINAL", "VICTIM");
        assertThat(declare("NONE", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(page()).bodyText().contains(NONE_DECLARED);
        standing("CRIMINAL", "ARRESTED");
        assertThat(page()).bodyText().contains(UNTOLD).doesNotContain(NONE_DECLARED);
        assertThat(declare("NONE", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(page()).bodyText().contains(NONE_DECLARED).doesNotContain(UNTOLD);
    }

    @Test
    void noneOfSixBarsAnswersForThree() {
        standing("CRIMINAL", "ARRESTED");
        declare("NONE", "");
        standing("CRIMINAL", "VICTIM");
        assertThat(page()).bodyText().contains(NONE_DECLARED).doesNotContain(UNTOLD);
        assertThat(declare("NONE", "")).hasStatus(422).bodyText().contains("bars-error");
    }

    @Test
    void aBarIsTakenOffWhereNothingIsAskedAnyMore() {
        standing("CRIMINAL", "ARRESTED");
        declare("KIN", "Em của kiểm sát viên");
        standing("CIVIL", "PLAINTIFF");
        assertThat(page()).bodyText().contains("/cases/" + id + "/bar-declaration");
        assertThat(get("/cases/" + id + "/bar-declaration", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Không thuộc trường hợp nào");
        assertThat(declare("NONE", "Không còn là vụ án hình sự")).hasRedirectedUrl("/cases/" + id);
        assertThat(page())
                .bodyText()
                .doesNotContain("Cần thay thế người thực hiện", "/cases/" + id + "/bar-declaration");
    }

    @Test
    void whoLeftByMistakeBarredMayComeBackOnceThatIsPutRight() {
        standing("CRIMINAL", "ARRESTED");
        String barred = "Đã khai là không được bào chữa, bảo vệ trong vụ việc này.";
        declare("KIN", "Em của kiểm sát viên");
        assertThat(replace(setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .contains(barred);
        assertThat(get("/cases/" + id + "/bar-declaration", As.director()))
                .bodyText()
                .contains("Tran Thi Minh Tam");
        assertThat(declare("NONE", "Nhầm người")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .doesNotContain(barred);
    }

    @Test
    void ofAProtectorTheArticleOfImpartialityIsNamed() {
        standing("CRIMINAL", "VICTIM");
        declare("KIN", "Em của kiểm sát viên");
        assertThat(page())
                .bodyText()
                .contains("Điều 25 khoản 2 điểm b và khoản 3 Luật TGPL 2017")
                .doesNotContain("khoản 3 Luật TGPL 2017; Điều 72 khoản 4");
    }

    private MvcTestResult page() {
        return get("/cases/" + id, As.director());
    }

    private void standing(String field, String status) {
        entities.flush();
        jdbc.sql("""
                        update casework.legal_aid_case
                           set field_code = :field, procedural_status_code = :status, accepted_status_code = :status
                         where id = :id""")
                .param("field", field)
                .param("status", status)
                .param("id", id.value())
                .update();
        entities.clear();
    }

    private MvcTestResult replace(UUID successor) {
        return post(
                "/cases/" + id + "/replacement",
                As.director(),
                "version",
                Long.toString(version(id)),
                "assignmentId",
                assignment(),
                "groundCode",
                "NOT_EFFECTIVE",
                "reason",
                "Ốm dài ngày",
                "notifiedOn",
                day(0),
                "practitionerId",
                successor.toString(),
                "bars",
                "NONE",
                "decidedOn",
                day(0));
    }

    private MvcTestResult declare(String bars, String reason) {
        return post(
                "/cases/" + id + "/bar-declaration",
                As.director(),
                "version",
                Long.toString(version(id)),
                "assignmentId",
                assignment(),
                "bars",
                bars,
                "reason",
                reason);
    }

    private String assignment() {
        return jdbc.sql("select id from casework.assignment where case_id = :id order by assigned_at limit 1")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
