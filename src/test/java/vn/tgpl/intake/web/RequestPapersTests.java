package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** What stands on the papers shown. */
class RequestPapersTests extends RequestFormTest {

    @Autowired
    private Clock clock;

    @Test
    void whatStandsOnAPaperIsKeptAndShownWithTheYearItConfirms() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].number", "12/GCN-HN")
                        .param("paperFacts[POOR_CERTIFICATE].issuer", "UBND xã Ea Kar")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "5/1/26"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Bản chính; số 12/GCN-HN; UBND xã Ea Kar; cấp ngày 05/01/2026; xác nhận cho năm 2026");
    }

    @Test
    void aPaperConfirmsTheYearNotedOnItAndNotThatOfItsIssue() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "20/12/25")
                        .param("paperFacts[POOR_CERTIFICATE].certifiedYear", "2026"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("cấp ngày 20/12/2025; xác nhận cho năm 2026")
                .doesNotContain("giấy này chỉ xác nhận cho một năm");
    }

    /** TT 08/2017/TT-BTP Đ33 k2, k6: communes confirm late in the year for the year to come. */
    @Test
    void aPaperForTheYearToComeIsKeptAndProvesNothingYet() {
        LocalDate today = LocalDate.now(clock);
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", Display.date(today))
                        .param("paperFacts[POOR_CERTIFICATE].certifiedYear", String.valueOf(today.getYear() + 1)))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("xác nhận cho năm " + (today.getYear() + 1), "Cần bổ sung giấy tờ")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2028", "26"})
    void aYearThatNoPaperConfirmsIsNamedAtItsField(String year) {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].certifiedYear", year))
                .hasStatus(422)
                .bodyText()
                .contains("paperFacts[POOR_CERTIFICATE].certifiedYear-error", "value=\"" + year + "\"");
    }

    @Test
    void aYearThatLiesTooFarAfterTheDayOfIssueIsNamedAtItsField() {
        String year = String.valueOf(LocalDate.now(clock).getYear());
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "20/12/2022")
                        .param("paperFacts[POOR_CERTIFICATE].certifiedYear", year))
                .hasStatus(422)
                .bodyText()
                .contains("paperFacts[POOR_CERTIFICATE].certifiedYear-error", "cấp năm 2022");
    }

    @Test
    void aPaperOfTomorrowOrOneThatWasNotShownIsRefusedAtItsField() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "1/1/2090")
                        .param("paperFacts[OTHER_PAPER].number", "7"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "paperFacts[POOR_CERTIFICATE].issuedOn-error",
                        "Ngày cấp Giấy chứng nhận hộ nghèo không được sau hôm nay");
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("groups", "HO_NGHEO")
                        .param("paperFacts[POOR_CERTIFICATE].number", "7"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "papers[POOR_CERTIFICATE]-error", "Giấy chứng nhận hộ nghèo: Đã ghi số, nơi cấp hoặc ngày cấp");
    }
}
