package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Every decision about a request has its form, its demands and its place on the page. */
class DecisionScreensTests extends DecisionWebTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "refusal",
                "transfer",
                "paper-call",
                "paper-arrival",
                "simple-answer",
                "correction",
                "withdrawal"
            })
    void everyDecisionHasItsForm(String decision) {
        assertThat(mvc.get().uri("/requests/" + id + "/" + decision).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("<h1")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/requests/" + id + "/" + decision).with(As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void thePageOffersWhatIsOpenAndExplainsTheRest() {
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("/requests/" + id + "/paper-call", "/requests/" + id + "/acceptance")
                .doesNotContain("/requests/" + id + "/paper-arrival", "??");
    }

    @Test
    void aRefusalNeedsItsGroundAndReason() {
        assertThat(post("refusal")).hasStatus(422).bodyText().contains("groundCode-error", "reason-error");
        assertThat(post("refusal").param("groundCode", "NOT_ENTITLED").param("reason", "Không thuộc diện"))
                .hasStatus(302)
                .hasHeader("Location", "/requests/" + id);
    }

    // Luật TGPL 2017 Đ30 k3 điểm a
    @Test
    void theGroundThatFitsTheProposalIsChosenAlreadyAndNoOtherIs() {
        String chosen = "value=\"NOT_ENTITLED\"[^>]*checked";
        assertThat(mvc.get().uri("/requests/" + id + "/refusal").with(As.intakeOfficer()))
                .as("the law asks for papers")
                .bodyText()
                .doesNotContainPattern(chosen)
                .doesNotContain("Đã chọn sẵn căn cứ");
        jdbc.sql("update intake.request set commercial = true where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/refusal").with(As.intakeOfficer()))
                .as("the law gives no aid")
                .bodyText()
                .containsPattern(chosen)
                .contains("Đã chọn sẵn căn cứ")
                .doesNotContain("??");
    }

    @Test
    void aTransferNamesWhereTo() {
        assertThat(post("transfer").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("toOffice-error");
        assertThat(post("transfer")
                        .param("basis", "ground:TRANSFER")
                        .param("toOrganisation", "TT")
                        .param("reason", "x"))
                .hasStatus(302);
    }

    @Test
    void theAnswerOfTheDayStaysReadableOnceTheRequestIsDecided() {
        post("refusal")
                .param("groundCode", "UNLAWFUL_CONTENT")
                .param("reason", "Nội dung trái luật")
                .exchange();
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(
                        "theo Điều 7 có hiệu lực vào ngày đó",
                        "Cần bổ sung giấy tờ",
                        "Vì sao không phải các diện khác?");
        jdbc.sql("delete from intake.answer_given_finding").update();
        jdbc.sql("delete from intake.answer_given where request_id = :id")
                .param("id", id)
                .update();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("phần mềm đề xuất: Cần bổ sung giấy tờ")
                .doesNotContain("Vì sao không phải các diện khác?");
    }

    @Test
    void aTransferBeginsWithTheCentreOfTheProvinceWhereThePersonResides() {
        UUID far = UUID.randomUUID();
        reception.log(DeskFixture.ofAnotherProvince(new RequestId(far)), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + far + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .containsPattern("value=\"" + Rows.DONG_THAP + "\"[^>]*selected");
    }

    @ParameterizedTest
    @CsvSource({
        "acceptance, Luật TGPL 2017 Đ30 k1",
        "refusal, Luật TGPL 2017 Đ30 k3",
        "transfer, Luật TGPL 2017 Đ35 k1",
        "paper-call, Luật TGPL 2017 Đ30 k2",
        "simple-answer, TT 12/2018/TT-BTP Đ8 k2",
        "withdrawal, TT 12/2018/TT-BTP Đ9 k2"
    })
    void theArticleOfADecisionStandsAtItsHeadOnce(String decision, String article) throws Exception {
        String page = mvc.get()
                .uri("/requests/" + id + "/" + decision)
                .with(As.intakeOfficer())
                .exchange()
                .getResponse()
                .getContentAsString();
        int lead = page.lastIndexOf("<p>", page.indexOf("class=\"article\"", page.indexOf("<h1")));
        assertThat(page.substring(lead, page.indexOf("</p>", lead))).containsOnlyOnce(article);
    }

    @Test
    void aWithdrawalNeedsItsReasonAndEndsTheRequest() {
        assertThat(post("withdrawal")).hasStatus(422).bodyText().contains("reason-error", "receivedOn-error");
        assertThat(withdrawal(1)).hasStatus(422).bodyText().contains("receivedOn-error", "value=\"" + day(1) + "\"");
        assertThat(withdrawal(-1)).hasStatus(422).bodyText().contains("receivedOn-error", "trước ngày nhận yêu cầu");
        assertThat(withdrawal(0)).hasStatus(302).hasHeader("Location", "/requests/" + id);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Gia đình đã tự hòa giải", "Đã rút", "Đ9 k2", "Ngày nhận đơn rút: " + day(0))
                .doesNotContain("/requests/" + id + "/acceptance", "??");
        assertThat(withdrawal(0)).hasStatus(409).bodyText().contains("Nguyễn Văn Tiếp");
    }

    private MockMvcTester.MockMvcRequestBuilder withdrawal(int daysFromToday) {
        return post("withdrawal").param("receivedOn", day(daysFromToday)).param("reason", "Gia đình đã tự hòa giải");
    }

    private static String day(int fromToday) {
        return Display.date(LocalDate.now(Vietnam.ZONE).plusDays(fromToday));
    }
}
