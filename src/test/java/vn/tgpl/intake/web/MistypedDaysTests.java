package vn.tgpl.intake.web;

import static vn.tgpl.PageText.assertThatText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Days that cannot be so are told beside the form while it is typed, before anybody sends it. */
class MistypedDaysTests extends RequestFormTest {

    private static final String TITLE = "Chưa hợp lệ, chưa tính vào câu trả lời";

    @ParameterizedTest
    @CsvSource({
        "person.birth, 31/02/1990, Ngày sinh: Không có ngày 31/02/1990",
        "person.birth, 01/01/2999, Ngày sinh: Không có ngày 01/01/2999",
        "matter.hearingOn, 05/01/2020, Ngày xét xử: Ngày xét xử đã qua",
        "matter.hearingOn, 45/01/2027, Ngày xét xử: Không có ngày 45/01/2027",
        "paperFacts[POOR_CERTIFICATE].issuedOn, 01/01/2999, Ngày cấp: Không có ngày 01/01/2999"
    })
    void aDayThatCannotBeSoIsTold(String field, String typed, String told) {
        assertThatText(panel(field, typed)).contains(TITLE, told);
    }

    @Test
    void whatStandsEmptyOrIsRightIsNotTold() {
        assertThatText(panel("person.birth", "")).doesNotContain(TITLE);
        assertThatText(panel("person.birth", "1/2/1971")).doesNotContain(TITLE);
    }

    private MvcTestResult panel(String field, String typed) {
        return RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                .header("HX-Request", "true")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param(field, typed)
                .exchange();
    }
}
