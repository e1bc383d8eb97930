package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** A declaration that was false is put right: the case asks for somebody else, and whoever is barred does not come back. */
class RedeclaredBarsTests extends BarsWebTest {

    @Test
    void ofWhomItIsDeclaredLateThatNothingBarsHimNoReasonIsAsked() {
        assertThat(declare(As.legalAidOfficer(), "NONE", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("đã khai không thuộc trường hợp không được bào chữa")
                .doesNotContain("Cần thay thế người thực hiện");
        assertThat(declare(As.legalAidOfficer(), "NONE", ""))
                .hasStatus(422)
                .bodyText()
                .contains("bars-error");
    }

    @Test
    void whoTurnsOutToBeBarredHasToBeReplacedAndTheHistoryTellsWhy() {
        declare(As.director(), "NONE", "");
        assertThat(declare(As.legalAidOfficer(), "KIN", ""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(declare(As.legalAidOfficer(), "KIN", "Em của kiểm sát viên")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Cần thay thế người thực hiện: Tran Thi Minh Tam.", "Điều 25 khoản 2 điểm b")
                .contains("Là người thân thích", "Em của kiểm sát viên", "/cases/" + id + "/replacement")
                .doesNotContain("??");
        assertThat(get("/", As.director())).bodyText().contains("Cần thay thế người thực hiện");
    }

    @Test
    void aDeclarationThatWasAMistakeIsPutRightAgain() {
        declare(As.director(), "TAKES_PART", "Người làm chứng");
        assertThat(declare(As.director(), "NONE", "Nhầm người")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Người làm chứng", "Nhầm người")
                .doesNotContain("Cần thay thế người thực hiện");
    }

    @Test
    void whoIsBarredDoesNotComeBackToTheCase() {
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
        declare(As.director(), "KIN", "Em của kiểm sát viên");
        assertThat(replace(lawyer)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .contains("Đã khai là không được bào chữa, bảo vệ trong vụ việc này.");
    }

    @Test
    void onlyWhoPerformsItOrEntrustsItDeclares() {
        setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
        assertThat(get("/cases/" + id + "/bar-declaration", As.intakeOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/bar-declaration", As.otherProvince())).hasStatus(404);
        assertThat(get("/cases/" + id + "/bar-declaration", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam", "Không thuộc trường hợp nào")
                .doesNotContain("??");
    }

    @Test
    void whatIsMissingOrUnknownIsToldAtItsField() {
        assertThat(declare(As.director(), "", "")).hasStatus(422).bodyText().contains("bars-error");
        assertThat(declare(As.director(), "typed", "Ly do da go"))
                .hasStatus(422)
                .bodyText()
                .contains("bars-error", "Ly do da go");
        assertThat(jdbc.sql("select count(*) from casework.bar_declaration d join casework.assignment a"
                                + " on a.id = d.assignment_id where a.case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
