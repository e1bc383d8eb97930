package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** What was written down is corrected until it is decided. */
class CorrectionScreensTests extends DecisionWebTest {
    @Autowired
    Clock clock;

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
                .contains("parties[0]")
                .doesNotContain("??");
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
                .contains("đã được sửa ở nơi khác", "value=\"1\"");
    }

    @Test
    void whoeverComesTooLateIsToldWhoCorrectedWhatAndNotWhatHeTypedHimself() {
        String opened = clock.instant().minusSeconds(60).toString();
        assertThat(correction(0)).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.post()
                        .uri("/requests/" + id + "/correction")
                        .with(csrf())
                        .with(As.director())
                        .param("version", "0")
                        .param("openedAt", opened)
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("matter.fieldCode", "LAND")
                        .param("matter.formOfAid", "ADVICE")
                        .param("matter.authority", "Toa an tinh")
                        .param("matter.summary", "Tranh chấp ranh giới đất"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung người khác vừa lưu", "Nguyễn Văn Tiếp, ", "Đất đai → Dân sự", "Toa an tinh")
                .doesNotContain("<dt>Cơ quan đang giải quyết</dt>", "Cơ quan đang giải quyết: ", "??");
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
        assertThat(post("withdrawal")
                        .param("receivedOn", Display.date(LocalDate.now(clock)))
                        .param("reason", "Gia đình đã tự hòa giải"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(correction(0)).hasStatus(409).bodyText().contains("Nguyễn Văn Tiếp");
    }
}
