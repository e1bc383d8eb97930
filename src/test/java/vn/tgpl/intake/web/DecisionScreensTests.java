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
import vn.tgpl.PageText;
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
    void anAnswerOnTheSpotShowsItsNumberInTheBookOfMatters() {
        assertThat(post("simple-answer").param("answer", "Gui don den toa").param("reason", "Viec don gian"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        String number = jdbc.sql("select number || '/' || year from intake.simple_answer where request_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Số việc " + number + " trong sổ", "Gui don den toa")
                .doesNotContain("??");
    }

    @Test
    void aTransferNamesWhereTo() {
        assertThat(post("transfer").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("toOffice-error");
        assertThat(post("transfer").param("toOrganisation", "TT").param("reason", "x"))
                .hasStatus(302);
    }

    @Test
    void papersAreCalledAndArrive() {
        assertThat(post("paper-call")).hasStatus(422).bodyText().contains("papers-error");
        assertThat(post("paper-call").param("papers", "Giấy chứng nhận hộ nghèo"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(post("paper-arrival")
                        .param("seen.version", "1")
                        .param("arrivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "1/1/2090"))
                .hasStatus(422)
                .bodyText()
                .contains("paperFacts[POOR_CERTIFICATE].issuedOn-error");
        assertThat(post("paper-arrival")
                        .param("seen.version", "1")
                        .param("arrivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("paperFacts[POOR_CERTIFICATE].number", "12/GCN"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("callout-done", "số 12/GCN");
    }

    @Test
    void thePapersOfTheGroupsClaimedComeFirstWithWhatWasShownAndTheHistoryNamesWhatCameIn() {
        post("paper-call").param("papers", "Giấy chứng nhận hộ nghèo").exchange();
        entities.flush();
        entities.clear();
        String page = PageText.of(mvc.get()
                .uri("/requests/" + id + "/paper-arrival")
                .with(As.intakeOfficer())
                .exchange()
                .getResponse());
        assertThat(page.indexOf("Giấy chứng nhận hộ nghèo")).isPositive().isLessThan(page.indexOf("Giấy tờ khác"));
        assertThat(page.indexOf("Giấy tờ khác")).isLessThan(page.indexOf("Giấy khai sinh"));
        post("paper-arrival")
                .param("seen.version", "1")
                .param("arrivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                .param("papers[POOR_CERTIFICATE]", "CERTIFIED_COPY")
                .exchange();
        assertThat(jdbc.sql("select arrived from intake.request_paper_call where request_id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .contains("hộ nghèo", "(Bản sao có chứng thực)");
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

    @Test
    void noPapersAreCalledForInCommerce() {
        jdbc.sql("update intake.request set commercial = true where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("/requests/" + id + "/refusal", "/requests/" + id + "/correction")
                .doesNotContain("/requests/" + id + "/paper-call");
        assertThat(post("paper-call").param("papers", "Giấy chứng nhận hộ nghèo"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "kinh doanh, thương mại không được trợ giúp",
                        "Nội dung bạn đã ghi",
                        "Giấy chứng nhận hộ nghèo");
    }

    @Test
    void theCallForPapersBeginsWithThoseTheAnswerFoundMissing() {
        assertThat(mvc.get().uri("/requests/" + id + "/paper-call").with(As.intakeOfficer()))
                .bodyText()
                .containsPattern("<textarea[^>]*name=\"papers\"[^>]*>Người thuộc hộ ngh[^<]*Giấy chứng nhận hộ ngh");
        assertThat(post("paper-call").param("papers", "Chỉ bản sao căn cước")).hasStatus(302);
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
    void aSimpleAnswerClosesTheRequest() {
        assertThat(post("simple-answer")).hasStatus(422).bodyText().contains("answer-error");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn").param("reason", "Chỉ hỏi nơi nộp đơn"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(
                        "Nộp đơn ở thị trấn",
                        "Chỉ hỏi nơi nộp đơn",
                        "Khác với đề xuất: Cần bổ sung giấy tờ",
                        "TT 12/2018/TT-BTP Đ8 k2")
                .doesNotContain("??");
    }

    @Test
    void aSimpleAnswerThatDiffersFromTheProposalAsksForTheReasonAndKeepsTheAnswer() {
        assertThat(mvc.get().uri("/requests/" + id + "/simple-answer").with(As.intakeOfficer()))
                .bodyText()
                .contains("Quyết định này khác với đề xuất nên phải ghi lý do.");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "Quyết định khác với đề xuất nên phải ghi lý do.", "Nộp đơn ở thị trấn")
                .doesNotContain("answer-error", "??");
        assertThat(post("simple-answer").param("reason", "Chỉ hỏi nơi nộp đơn"))
                .hasStatus(422)
                .bodyText()
                .contains("answer-error", "Chỉ hỏi nơi nộp đơn")
                .doesNotContain("reason-error");
    }

    @Test
    void aSimpleAnswerWithoutAProposalAsksForTheReasonOfMoreThanAdviceOnly() {
        withoutAGroupOf("LITIGATION");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "yêu cầu này không phải là tư vấn pháp luật", "Nộp đơn ở thị trấn");
        withoutAGroupOf("ADVICE");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn")).hasStatus(302);
    }

    private void withoutAGroupOf(String form) {
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update intake.request set form_of_aid = :form where id = :id")
                .param("form", form)
                .param("id", id)
                .update();
        entities.clear();
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
