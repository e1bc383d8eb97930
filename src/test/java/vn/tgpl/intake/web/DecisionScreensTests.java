package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.intake.domain.RequestReception;

@TgplTest
@Transactional
class DecisionScreensTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestReception reception;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void logRequestWithoutPapers() {
        reception.log(DeskFixture.withoutPapers(new RequestId(id)), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
        entities.clear();
    }

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
    void anAcceptanceWithoutGroundOrReasonIsSentBack() {
        assertThat(post("acceptance")).hasStatus(422).bodyText().contains("urgentGround-error");
        assertThat(post("acceptance", As.director()).param("urgentGround", "HEAD_DECISION"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
    }

    @Test
    void whoReceivesIsNotOfferedTheDecisionOfTheHead() {
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("báo cáo người đứng đầu")
                .doesNotContain("value=\"HEAD_DECISION\"");
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .bodyText()
                .contains("value=\"HEAD_DECISION\"");
        assertThat(post("acceptance").param("urgentGround", "HEAD_DECISION").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "hãy báo cáo Giám đốc hoặc Trưởng Chi nhánh");
    }

    @Test
    void whatIsToBeRefusedIsTheHeadsToAccept() {
        UUID unfit = UUID.randomUUID();
        reception.log(DeskFixture.ofNoGroup(new RequestId(unfit)), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + unfit).with(As.intakeOfficer()))
                .bodyText()
                .contains("chỉ người đứng đầu mới quyết định thụ lý")
                .doesNotContain("/requests/" + unfit + "/acceptance", "??");
        assertThat(mvc.get().uri("/requests/" + unfit + "/acceptance").with(As.director()))
                .bodyText()
                .contains("name=\"groupCode\"", "HO_NGHEO")
                .doesNotContain("BI_HAI_16_18", "??");
    }

    @Test
    void anAcceptanceGoesOnToItsCase() {
        assertThat(post("acceptance", As.director())
                        .param("urgentGround", "HEAD_DECISION")
                        .param("reason", "Tránh thiệt hại"))
                .hasStatus(302)
                .headers()
                .hasHeaderSatisfying(
                        "Location", values -> assertThat(values.get(0)).startsWith("/cases/"));
        assertThat(post("refusal").param("groundCode", "NOT_ENTITLED").param("reason", "Không thuộc diện"))
                .hasStatus(409)
                .bodyText()
                .contains(DeskFixture.actor(accounts, "giamdoc").displayName());
    }

    @Test
    void aRefusalNeedsItsGroundAndReason() {
        assertThat(post("refusal")).hasStatus(422).bodyText().contains("groundCode-error", "reason-error");
        assertThat(post("refusal").param("groundCode", "NOT_ENTITLED").param("reason", "Không thuộc diện"))
                .hasStatus(302)
                .hasHeader("Location", "/requests/" + id);
    }

    @Test
    void aTransferNamesWhereTo() {
        assertThat(post("transfer").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("toOrganisation-error");
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
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "1/1/2090"))
                .hasStatus(422)
                .bodyText()
                .contains("paperFacts[POOR_CERTIFICATE].issuedOn-error");
        assertThat(post("paper-arrival")
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
    void aSimpleAnswerClosesTheRequest() {
        assertThat(post("simple-answer")).hasStatus(422).bodyText().contains("answer-error");
        assertThat(post("simple-answer").param("answer", "Đăng ký tại xã")).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đăng ký tại xã")
                .doesNotContain("??");
    }

    private MockMvcRequestBuilder correction(long version) {
        return post("correction")
                .param("version", String.valueOf(version))
                .param("groups", "HO_NGHEO", "TRE_EM")
                .param("principalGroup", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("paperFacts[POOR_CERTIFICATE].issuedOn", "5/1/25")
                .param("matter.fieldCode", "CIVIL")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Tranh chấp ranh giới đất");
    }

    @Test
    void aCorrectionIsAnsweredAnewAndKeepsWhatStoodBefore() {
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("Tranh chấp ranh giới đất", "name=\"version\"")
                .containsPattern("value=\"HO_NGHEO\"[^>]*checked")
                .doesNotContain("parties[0]", "??");
        assertThat(correction(0)).hasStatus(302).hasHeader("Location", "/requests/" + id);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("callout-done", "Đất đai → Dân sự", "là của năm 2025")
                .doesNotContain("??");
        assertThat(correction(0))
                .as("the form was made of the first version")
                .hasStatus(409)
                .bodyText()
                .contains("đã được người khác sửa", "value=\"1\"");
    }

    @Test
    void aCorrectionIsRefusedAtItsFieldAndAfterTheDecision() {
        assertThat(post("correction")
                        .param("version", "0")
                        .param("groups", "BI_HAI_16_18")
                        .param("matter.fieldCode", "NONE")
                        .param("matter.hearingOn", "1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "matter.fieldCode-error",
                        "matter.formOfAid-error",
                        "matter.summary-error",
                        "matter.hearingOn-error");
        assertThat(post("withdrawal").param("reason", "Gia đình đã tự hòa giải"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(correction(0)).hasStatus(409).bodyText().contains("Nguyễn Văn Tiếp");
    }

    @Test
    void aWithdrawalNeedsItsReasonAndEndsTheRequest() {
        assertThat(post("withdrawal")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(post("withdrawal").param("reason", "Gia đình đã tự hòa giải"))
                .hasStatus(302)
                .hasHeader("Location", "/requests/" + id);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Gia đình đã tự hòa giải", "Đã rút", "Đ9 k2")
                .doesNotContain("/requests/" + id + "/acceptance", "??");
        assertThat(post("withdrawal").param("reason", "x"))
                .hasStatus(409)
                .bodyText()
                .contains("Nguyễn Văn Tiếp");
    }

    @Test
    void aStrangerToTheRightIsTurnedAway() {
        assertThat(mvc.post()
                        .uri("/requests/" + id + "/acceptance")
                        .with(As.departmentManager())
                        .with(csrf()))
                .hasStatus(403);
    }

    private MockMvcRequestBuilder post(String decision) {
        return post(decision, As.intakeOfficer());
    }

    private MockMvcRequestBuilder post(String decision, RequestPostProcessor who) {
        return mvc.post().uri("/requests/" + id + "/" + decision).with(who).with(csrf());
    }
}
