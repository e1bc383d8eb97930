package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** Nobody decides on a request otherwise than he saw it, and nobody's words are lost because somebody else was quicker. */
class StaleDecisionTests extends DecisionWebTest {
    @Autowired
    Clock clock;

    private static final String OPENED = "2026-01-01T00:00:00Z";

    @Test
    void anAcceptanceOfARequestCorrectedMeanwhileShowsTheCorrectionAndIsThenPossible() {
        correctedMeanwhile();
        assertThat(acceptance("0").param("reason", "Để bảo vệ ngay"))
                .hasStatus(409)
                .bodyText()
                .contains("đã được sửa ở nơi khác", "Đất đai → Dân sự", "Để bảo vệ ngay")
                .containsPattern("name=\"seen.version\" value=\"1\"")
                .doesNotContain("??");
        assertThat(acceptance("1").param("reason", "Để bảo vệ ngay")).hasStatus(302);
    }

    @Test
    void aRefusalOfARequestCorrectedMeanwhileShowsTheCorrectionAndIsThenPossible() {
        correctedMeanwhile();
        assertThat(refusal("0"))
                .hasStatus(409)
                .bodyText()
                .contains("Đất đai → Dân sự", "Nguyễn Văn Tiếp", "Chưa được hưởng")
                .doesNotContain("??");
        assertThat(refusal("1")).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({
        "transfer, reason, toOrganisation",
        "paper-call, papers,",
        "simple-answer, answer, reason",
        "withdrawal, reason,",
    })
    void everyOtherDecisionRestsOnWhatWasSeen(String decision, String field, String other) {
        correctedMeanwhile();
        MockMvcRequestBuilder stale = post(decision)
                .param("basis", "ground:TRANSFER")
                .param("seen.version", "0")
                .param("receivedOn", Display.date(LocalDate.now(clock)))
                .param(field, "Để sau đợt lụt");
        assertThat(other == null ? stale : stale.param(other, "Trung tâm khác"))
                .hasStatus(409)
                .bodyText()
                .contains("Đất đai → Dân sự", "Để sau đợt lụt");
    }

    @Test
    void aLongAnswerIsGivenBackBesideWhoDecidedMeanwhile() {
        assertThat(refusal("0")).hasStatus(302);
        stored();
        String answer = "Điều luật này quy định. ".repeat(209);
        assertThat(post("simple-answer").param("seen.at", OPENED).param("answer", answer))
                .hasStatus(409)
                .bodyText()
                .contains("đã bị Nguyễn Văn Tiếp từ chối", "Chưa được hưởng", answer.strip())
                .doesNotContain("<textarea", "??");
    }

    @Test
    void aSecondCallForPapersIsGivenBackBesideTheFirst() {
        assertThat(post("paper-call").param("papers", "Giấy chứng nhận hộ nghèo"))
                .hasStatus(302);
        stored();
        assertThat(post("paper-call").param("papers", "Giấy khai sinh của cháu"))
                .hasStatus(409)
                .bodyText()
                .contains("Giấy chứng nhận hộ nghèo", "Giấy khai sinh của cháu", "Nguyễn Văn Tiếp")
                .doesNotContain("??");
    }

    @Test
    void aCorrectionThatCameTooLateIsGivenBack() {
        assertThat(refusal("0")).hasStatus(302);
        stored();
        assertThat(correction("0", "Nội dung vừa sửa rất dài"))
                .hasStatus(409)
                .bodyText()
                .contains("đã bị Nguyễn Văn Tiếp từ chối", "Nội dung vừa sửa rất dài")
                .doesNotContain("??");
    }

    private void correctedMeanwhile() {
        assertThat(correction("0", "Tranh chấp ranh giới đất")).hasStatus(302);
        stored();
    }

    private MockMvcRequestBuilder acceptance(String version) {
        return post("acceptance", As.director())
                .param("seen.version", version)
                .param("seen.at", OPENED)
                .param("urgentGround", "HEAD_DECISION");
    }

    private MockMvcRequestBuilder refusal(String version) {
        return post("refusal")
                .param("seen.version", version)
                .param("seen.at", OPENED)
                .param("groundCode", "NOT_ENTITLED")
                .param("reason", "Chưa được hưởng");
    }

    private MockMvcRequestBuilder correction(String version, String summary) {
        return post("correction")
                .param("version", version)
                .param("groups", "HO_NGHEO")
                .param("principalGroup", "HO_NGHEO")
                .param("matter.fieldCode", "CIVIL")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.provinceCode", "66")
                .param("matter.summary", summary);
    }

    private void stored() {
        entities.flush();
        entities.clear();
    }
}
