package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ7 k6: that somebody was asked and is of no near-poor household is said on the form and kept. */
class HouseholdAskedTests extends RequestFormTest {

    @Test
    void thePanelProposesARefusalOnceAnAccusedWasAsked() {
        assertThat(accused(false)).bodyText().contains("có thể thuộc diện này").doesNotContain("Từ chối");
        assertThat(accused(true)).bodyText().contains("đã hỏi, không thuộc hộ cận nghèo", "Từ chối");
    }

    @Test
    void thePanelAsksWhichIsRightWhereAGroupOfTheNearPoorIsChosenToo() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.addressLine", "Buon Ky")
                        .param("matter.proceduralStatusCode", "ACCUSED_AT_LARGE")
                        .param("groups", "BBT_CAN_NGHEO")
                        .param("notNearPoor", "true"))
                .bodyText()
                .contains("Cần xem lại diện", "cần làm rõ điều nào đúng", "Có thuộc hộ cận nghèo hay không")
                .doesNotContain("Từ chối", "??");
    }

    @Test
    void whatWasAskedStandsOnTheRequest() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("notNearPoor", "true"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đã hỏi: không thuộc hộ cận nghèo");
    }

    @Test
    void aGroupOfTheNearPoorContradictsIt() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("groups", "BBT_CAN_NGHEO")
                        .param("notNearPoor", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("notNearPoor-error");
    }

    private MvcTestResult accused(boolean asked) {
        return RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                .header("HX-Request", "true")
                .param("person.birth", "1/1/1980")
                .param("person.addressLine", "Buon Ky")
                .param("matter.proceduralStatusCode", "ACCUSED_AT_LARGE")
                .param("noneApplies", "true")
                .param("notNearPoor", String.valueOf(asked))
                .exchange();
    }
}
