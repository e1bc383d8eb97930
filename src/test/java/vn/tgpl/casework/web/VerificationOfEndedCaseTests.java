package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** The case was closed before such a request ended with it; reopened meanwhile or not, no period of it runs. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatAnEndedCaseAskedLongAgoStaysOpenNowhere(boolean reopened) throws IOException {
        send(Rows.DONG_THAP, null, day(0));
        discontinue();
        if (reopened) {
            reopen();
        }
        asThoughOpen();
        assertThat(openOnes()).isEqualTo(2);
        migrate();
        assertThat(openOnes()).isZero();
        assertThatText(get("/verifications/" + arrived().get(0), As.otherProvince()))
                .contains(NEEDLESS);
    }

    @Test
    void whatARunningCaseWaitsForIsLeftAlone() throws IOException {
        send(Rows.DONG_THAP, null, day(0));
        migrate();
        assertThat(openOnes()).isEqualTo(2);
    }

    private void asThoughOpen() {
        jdbc.sql(
                        "update casework.verification set ended_as = null, ended_at = null, ended_by = null where id = :id or origin_id = :id")
                .param("id", asked)
                .update();
    }

    private long openOnes() {
        return jdbc.sql(
                        "select count(*) from casework.verification where (id = :id or origin_id = :id) and ended_at is null")
                .param("id", asked)
                .query(Long.class)
                .single();
    }

    private void migrate() throws IOException {
        jdbc.sql(Files.readString(Path.of(
                        "src/main/resources/db/migration/casework/V202611221921__verifications_of_ended_cases.sql")))
                .update();
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
