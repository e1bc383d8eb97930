package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** The answer that the panel gives while a request is typed. */
@TgplTest
@Transactional
class RequestPanelTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Test
    void thePanelTellsWhyTheOtherGroupsDoNotCount() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.birth", "1971")
                        .param("groups", "HO_NGHEO"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vì sao không phải các diện khác?",
                        "Trẻ em: không hợp với tuổi 54–55",
                        "Người thuộc hộ cận nghèo: đến ngày 01/01/2027 mới có hiệu lực",
                        "Diện chính: Người thuộc hộ nghèo");
    }

    @Test
    void theAnswerPanelTellsWhatLooksWrongAboutANumberWhileItIsTyped() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.nationalId", "999999999999")
                        .param("person.birth", "1990")
                        .param("person.sex", "FEMALE"))
                .hasStatusOk()
                .bodyText()
                .contains("Ba số đầu không phải mã tỉnh", "Năm sinh không khớp");
    }

    @Test
    void theAnswerPanelTellsMissingPapersWhileTyping() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("groups", "HO_NGHEO"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"answer\"", "callout-soon", "Giấy chứng nhận hộ nghèo", "hx-swap-oob=\"true\"")
                .doesNotContain("<html", "??");
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("<html");
    }
}
