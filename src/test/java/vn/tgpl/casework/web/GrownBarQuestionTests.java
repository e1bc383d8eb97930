package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** What was declared about bars answers what was asked, and can be put right for as long as it stands. */
class GrownBarQuestionTests extends BarsWebTest {

    private static final String NONE_DECLARED = "đã khai không thuộc trường hợp";
    private static final String UNTOLD = "chưa khai có thuộc trường hợp không được bào chữa";

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
}
