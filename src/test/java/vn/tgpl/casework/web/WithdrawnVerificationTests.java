package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** What was asked of a wrong centre is withdrawn with a reason, and nobody waits for an answer any more. */
class WithdrawnVerificationTests extends AskedCentreWebTest {

    private static final String REASON = "Gui nham Trung tam";

    @Test
    void theAskedCentreReadsByWhomAndWhyAndOwesNothingAnyMore() {
        send(Rows.DONG_THAP, null, day(0));
        String one = "/verifications/" + arrived().get(0);
        assertThat(get("/", As.otherProvince())).bodyText().contains(one);
        assertThat(get("/verifications", As.otherProvince())).bodyText().contains(one + "/result");
        assertThat(withdraw("")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(withdraw(REASON)).hasRedirectedUrl("/cases/" + id);
        for (String page : List.of("/verifications", one)) {
            assertThatText(get(page, As.otherProvince()))
                    .contains(SUBJECT, "Nơi yêu cầu đã rút ngày " + day(0), REASON);
            assertThat(get(page, As.otherProvince())).bodyText().doesNotContain(one + "/result");
        }
        assertThat(get(one + "/result", As.otherProvince())).hasRedirectedUrl(one);
        assertThat(get("/", As.otherProvince())).bodyText().doesNotContain(one);
    }

    @Test
    void anAnswerThatComesTooLateIsRefusedWithWhoWithdrewAndWhatWasTypedIsKept() {
        send(Rows.DONG_THAP, null, day(0));
        withdraw(REASON);
        assertThat(answer(FOUND, day(0)))
                .hasStatus(409)
                .bodyText()
                .contains(FOUND, REASON, "không cần trả lời nữa")
                .doesNotContain("??");
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 lapsed");
    }

    @Test
    void theCaseTellsItAndAsksElsewhere() {
        send(Rows.DONG_THAP, null, day(0));
        assertThatText(get("/cases/" + id, As.legalAidOfficer())).contains("Rút yêu cầu xác minh");
        withdraw(REASON);
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains("Đã rút ngày " + day(0), REASON, "Rút yêu cầu xác minh: " + nameOf(Rows.DONG_THAP))
                .doesNotContain("??");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("/verifications/" + asked + "/withdrawal", "/verifications/" + asked + "/result")
                .contains("/verifications/new");
    }

    @Test
    void whatWasAnsweredOrWithdrawnIsNotWithdrawn() {
        send(Rows.DONG_THAP, null, day(0));
        answer(FOUND, day(0));
        assertThat(withdraw(REASON)).hasStatus(409).bodyText().contains(REASON, "Kết quả xác minh này đã được ghi");
        assertThat(get("/cases/" + id + "/verifications/" + asked + "/withdrawal", As.legalAidOfficer()))
                .hasRedirectedUrl("/cases/" + id);
        assertThatText(get("/verifications", As.otherProvince()))
                .contains(FOUND)
                .doesNotContain(REASON);
    }

    @Test
    void onlyWhoeverPerformsTheCaseWithdraws() {
        send(Rows.DONG_THAP, null, day(0));
        String path = "/cases/" + id + "/verifications/" + asked + "/withdrawal";
        assertThat(get(path, As.legalAidOfficer())).hasStatusOk().bodyText().contains(SUBJECT);
        assertThat(get(path, As.intakeOfficer())).hasStatus(403);
        assertThat(post(path, As.intakeOfficer(), "reason", REASON)).hasStatus(403);
        assertThat(get(path, As.otherProvince())).hasStatus(404);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 open");
    }

    @Test
    void whatWasAskedByLetterIsWithdrawnInTheCase() {
        send(null, "Trung tam khac", day(-1));
        assertThat(withdraw(REASON)).hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 lapsed");
    }

    @Test
    void anAnsweredOneLeadsFromItsOldFormToTheAnswer() {
        send(Rows.DONG_THAP, null, day(0));
        answer(FOUND, day(0));
        String one = "/verifications/" + arrived().get(0);
        assertThat(get(one + "/result", As.otherProvince())).hasRedirectedUrl(one);
        assertThatText(get(one, As.otherProvince())).contains(SUBJECT, FOUND).doesNotContain("Trả lời xác minh");
        assertThat(get(one, As.intakeOfficer())).hasStatus(404);
    }
}
