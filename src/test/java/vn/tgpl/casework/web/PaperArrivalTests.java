package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Papers that follow an acceptance at once count by the day on which they came (TT 12/2018 Đ6 k2). */
class PaperArrivalTests extends CaseWebTest {

    @Autowired
    private CaseFileQueries files;

    @Test
    void theFormSaysOnWhatGroundWhichPapersAreOwedAndTheArticle() {
        CaseId id = awaiting();
        assertThat(get("/cases/" + id, As.intakeOfficer())).bodyText().contains("/cases/" + id + "/papers");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Điều 6 khoản 2 Thông tư 12/2018/TT-BTP", "Ngày nhận giấy tờ", "Giấy chứng nhận hộ nghèo");
    }

    @Test
    void papersOfTheLastDayAreInTimeWheneverTheyAreNoted() {
        CaseId id = open(CaseSetup.Accepted.litigation(Instant.now().minus(Duration.ofDays(30)))
                .withoutPapers());
        String lastDay =
                jdbc.sql("""
                        select to_char((due_at - interval '1 minute') at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
                          from casework.deadline where case_id = :id and kind = 'MISSING_PAPERS'""").param("id", id.value()).query(String.class).single();
        assertThat(came(id, lastDay, "POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select met_at <= due_at from casework.deadline
                         where case_id = :id and kind = 'MISSING_PAPERS'""").param("id", id.value()).query(Boolean.class).single())
                .isTrue();
        assertThat(get("/cases/" + id + "?show=documents", As.director()))
                .bodyText()
                .contains("Đã nhận giấy tờ bổ sung", "Giấy chứng nhận hộ nghèo", "Đã đủ giấy tờ chứng minh", lastDay);
    }

    @Test
    void advicePeriodsBeginAnewWithTheDayOfTheReceiptNotOfTheTyping() {
        CaseId id = open(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        assertThat(came(id, day(-3), "POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select to_char(started_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
                          from casework.deadline where case_id = :id and kind = 'ADVICE_ANSWER'""").param("id", id.value()).query(String.class).single())
                .isEqualTo(day(-3));
    }

    @Test
    void whileSomethingIsOwedThePeriodGoesOnAndTheLatestArrivalCountsWhenNothingIs() {
        CaseId id = open(
                CaseSetup.Accepted.litigation(weekAgo()).group("TN_LIET_SI").withoutPapers());
        assertThat(came(id, day(-1), "MARTYR_FAMILY_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Còn phải bổ sung", "Giấy tờ chứng minh quan hệ thân nhân");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"papers[KINSHIP_PROOF]\"")
                .doesNotContain("name=\"papers[MARTYR_FAMILY_CERTIFICATE]\"");
        assertThat(came(id, day(-2), "KINSHIP_PROOF", "NEAR_POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select to_char((met_at - interval '1 minute') at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')
                          from casework.deadline where case_id = :id and kind = 'MISSING_PAPERS'""").param("id", id.value()).query(String.class).single())
                .isEqualTo(day(-1));
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer())).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whenAllCameNothingIsOwedAnyMoreWhateverWasAtAcceptance() {
        CaseId id = awaiting();
        jdbc.sql("""
                        update intake.request_acceptance set papers_owed = 'Giay to chua dong bo'
                         where request_id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        assertThat(owed(id)).isEqualTo("Giay to chua dong bo");
        assertThat(came(id, day(0), "POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(owed(id)).isNull();
        assertThat(get("/cases/" + id, As.director()))
                .as("told in the history of the acceptance alone")
                .bodyText()
                .containsOnlyOnce("Giay to chua dong bo");
    }

    private @Nullable String owed(CaseId id) {
        return files.find(
                        id,
                        new AccessScope(
                                AccessScope.Level.ALL,
                                new ActorId(CaseSetup.OFFICER),
                                new OfficeId(CaseSetup.OFFICER),
                                null,
                                null))
                .orElseThrow()
                .head()
                .papersOwed();
    }

    @Test
    void aDayOutsideTheCaseOrNoPaperNamedIsRefusedAtItsField() {
        CaseId id = awaiting();
        assertThat(came(id, day(1), "POOR_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("arrivedOn-error", "không được sau hôm nay")
                .containsPattern("name=\"papers\\[POOR_CERTIFICATE]\"[^§]*?value=\"ORIGINAL\" selected");
        assertThat(came(id, day(-8), "POOR_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("arrivedOn-error", "không được trước ngày thụ lý");
        assertThat(came(id, "", "POOR_CERTIFICATE")).hasStatus(422).bodyText().contains("arrivedOn-error");
        assertThat(came(id, day(0))).hasStatus(422).bodyText().contains("papers-error", "ít nhất một giấy tờ đã nhận");
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
    }

    @Test
    void whoSawAnOlderCaseIsAskedOnceMoreAndNothingIsNotedTwice() {
        CaseId id = awaiting();
        String seen = Long.toString(version(id));
        assertThat(came(id, day(0), "POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(post(id, seen, day(0), "POOR_CERTIFICATE")).hasStatus(409);
        assertThat(count("paper_arrival", id)).isEqualTo(1);
    }

    @Test
    void onlyTheDeskNotesPapersAndOnlyOfItsCases() {
        CaseId id = awaiting();
        assertThat(get("/cases/" + id + "/papers", As.otherProvince())).hasStatus(404);
        assertThat(get("/cases/" + id + "/papers", As.accountant())).hasStatus(403);
    }

    @Test
    void aWrongDayIsToldTogetherWithThatNothingIsTicked() {
        CaseId id = awaiting();
        assertThat(came(id, day(1))).hasStatus(422).bodyText().contains("arrivedOn-error", "papers-error");
        assertThat(came(id, "")).hasStatus(422).bodyText().contains("arrivedOn-error", "papers-error");
    }

    private CaseId awaiting() {
        return open(CaseSetup.Accepted.litigation(weekAgo()).withoutPapers());
    }

    private MvcTestResult came(CaseId id, String on, String... papers) {
        return post(id, Long.toString(version(id)), on, papers);
    }

    private MvcTestResult post(CaseId id, String version, String on, String... papers) {
        String[] fields = {"version", version, "arrivedOn", on};
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.concat(
                                Arrays.stream(fields),
                                Arrays.stream(papers).flatMap(code -> Stream.of("papers[" + code + "]", "ORIGINAL")))
                        .toArray(String[]::new));
    }
}
