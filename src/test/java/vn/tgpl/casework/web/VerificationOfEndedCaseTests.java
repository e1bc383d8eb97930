package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** With the case that asked ends what it asked, and a reopening does not ask anew. */
class VerificationOfEndedCaseTests extends AskedCentreWebTest {

    private static final String NEEDLESS = "Vụ việc đã kết thúc, không cần xác minh nữa";

    @Test
    void theAskedCentreLearnsThatTheCaseHasEndedAndNothingOfIt() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(discontinue()).hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 lapsed");
        String one = "/verifications/" + arrived().get(0);
        assertThatText(get(one, As.otherProvince()))
                .contains(NEEDLESS, SUBJECT)
                .doesNotContain("Ho Thi Can Giu Kin", "Disturbed", "NOT_CONTINUED", id.toString());
        assertThatText(get("/verifications", As.otherProvince())).contains(NEEDLESS);
        assertThat(get("/", As.otherProvince())).bodyText().doesNotContain(one);
        assertThat(answer(FOUND, day(0))).hasStatus(409).bodyText().contains(FOUND, NEEDLESS);
    }

    @Test
    void anAnswerThatCameBeforeStaysAnswered() {
        send(Rows.DONG_THAP, null, day(0));
        answer(FOUND, day(0));
        discontinue();
        assertThatText(get("/verifications", As.otherProvince()))
                .contains(FOUND)
                .doesNotContain(NEEDLESS);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
    }

    @Test
    void theReopenedCaseSaysThatItsRequestEndedAndAsksAnewOnlyWhereSomebodyDoes() {
        send(Rows.DONG_THAP, null, day(0));
        discontinue();
        assertThatText(get("/cases/" + id, As.director())).contains("không chờ kết quả nữa");
        assertThat(reopen()).hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 lapsed");
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains("không tự trở lại khi vụ việc được mở lại", "gửi đề nghị xác minh mới");
        assertThat(answer(FOUND, day(0))).hasStatus(409);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("/verifications/new");
    }
}
