package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Papers are called for, and what came in is noted. */
class PaperCallScreensTests extends DecisionWebTest {

    @Autowired
    JdbcClient jdbc;

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
}
