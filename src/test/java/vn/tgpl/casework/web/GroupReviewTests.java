package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Whose groups do not take him in by what was corrected waits for a head, until he decides or it is corrected again. */
class GroupReviewTests extends CaseWebTest {

    private static final String DIFFICULT = "66-ea-sup";
    private static final String ORDINARY = "66-krong-bong";
    private static final String SOME_VILLAGES = "66-dur-kmal";
    private static final String TASK = "Xét lại diện của người được trợ giúp";

    private CaseId id;

    @BeforeEach
    void aCaseThatRestsOnTheResidence() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").commune(DIFFICULT));
        jdbc.sql("""
                        update people.person set ethnicity_code = '02'
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
    }

    @Test
    void itStandsInTheWorkListOfWhoeverEntrustsTheCaseAndOfNobodyElse() {
        assertThat(work("giamdoc")).doesNotContain(TASK);
        reside(ORDINARY);
        assertThat(work("giamdoc")).contains(TASK, "#standing-title", "Luật TGPL Đ37 k1 điểm a, k3");
        assertThat(work("tiepnhan")).doesNotContain(TASK);
        assertThat(work("dongthap")).doesNotContain(TASK);
        reside(DIFFICULT);
        assertThat(work("giamdoc")).doesNotContain(TASK);
    }

    @Test
    void itHidesNothingThatHasItsDay() {
        reside(ORDINARY);
        assertThat(page())
                .contains("Chờ xét lại diện.", "Phân công", "/group-review", "Vẫn trợ giúp")
                .contains("/discontinuation")
                .doesNotContain("??");
    }

    @Test
    void aHeadKeepsHelpingWithGroundAndReasonAndNothingWaitsAnyMore() {
        reside(ORDINARY);
        assertThat(keep("ground", "OF_GROUP", "groupCode", "DTTS_DBKK", "reason", "Xã đã xác nhận"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(work("giamdoc")).doesNotContain(TASK);
        assertThat(page())
                .contains(
                        "Phải xét lại diện của",
                        "Vẫn trợ giúp ",
                        "Xã đã xác nhận",
                        "Vào ngày thụ lý vẫn thuộc một diện")
                .doesNotContain("Chờ xét lại diện", "standing-title");
        assertThat(journal()).contains("casework.keepHelping");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void whatWasDecidedStandsUntilHeWasWithinAGroupInBetween() {
        reside(ORDINARY);
        assertThat(keep("ground", "LOST_LATER", "reason", "Chuyển đi sau đó")).hasRedirectedUrl("/cases/" + id);
        settle();
        reside("66-krong-bong", "told.village", "Thôn Khác");
        assertThat(work("giamdoc")).doesNotContain(TASK);
        reside(DIFFICULT);
        reside(ORDINARY);
        assertThat(work("giamdoc")).contains(TASK);
    }

    @Test
    void aResidenceNobodyKnowsAnyMoreLeavesItToBeDecidedToo() {
        reside(SOME_VILLAGES);
        assertThat(work("giamdoc")).contains(TASK);
        assertThat(page()).contains("chưa rõ còn thuộc diện nào", "Chờ xét lại diện.");
        reside(SOME_VILLAGES, "told.village", "Buôn Ví Dụ Một");
        assertThat(work("giamdoc")).doesNotContain(TASK);
    }

    @Test
    void theEndOfTheCaseEndsIt() {
        reside(ORDINARY);
        jdbc.sql("update casework.legal_aid_case set state = 'CLOSED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(work("giamdoc")).doesNotContain(TASK);
    }

    @Test
    void wrongInputIsToldAtItsFieldAndNothingIsDecided() {
        reside(ORDINARY);
        assertThat(keep("ground", "", "reason", "")).hasStatus(422).bodyText().contains("ground-error", "reason-error");
        assertThat(keep("ground", "OF_GROUP", "reason", "Co giay"))
                .hasStatus(422)
                .bodyText()
                .contains("groupCode-error", "Co giay");
        assertThat(keep("ground", "OF_GROUP", "groupCode", "TRE_EM", "reason", "Co giay"))
                .hasStatus(422)
                .bodyText()
                .contains("groupCode-error");
        assertThat(work("giamdoc")).contains(TASK);
    }

    @Test
    void whereNothingWaitsNothingIsDecided() {
        assertThat(keep("ground", "LOST_LATER", "reason", "Không rõ"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có diện nào phải xét lại");
        assertThat(get("/cases/" + id + "/group-review", As.intakeOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/group-review", As.otherProvince())).hasStatus(404);
    }

    @Test
    void anotherEthnicityIsAskedAboutLikewise() {
        String person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        String version = jdbc.sql("select version from people.person where id = :id::uuid")
                .param("id", person)
                .query(String.class)
                .single();
        assertThat(post(
                        "/people/" + person + "/edit",
                        As.intakeOfficer(),
                        "version",
                        version,
                        "fullName",
                        "Nguyễn Văn Kinh",
                        "birth",
                        "1980",
                        "ethnicityCode",
                        "01",
                        "provinceCode",
                        "66",
                        "phoneSafe",
                        "true"))
                .hasStatus3xxRedirection();
        settle();
        assertThat(work("giamdoc")).contains(TASK);
        assertThat(page()).contains("Chờ xét lại diện.");
    }

    private void reside(String commune, String... more) {
        String[] fields = {"version", Long.toString(version(id)), "reason", "Ghi nhầm xã", "told.communeCode", commune};
        assertThat(post("/cases/" + id + "/residence", As.director(), all(fields, more)))
                .hasRedirectedUrl("/cases/" + id);
        settle();
    }

    private MvcTestResult keep(String... typed) {
        String[] fields = {"version", Long.toString(version(id))};
        return post("/cases/" + id + "/group-review", As.director(), all(fields, typed));
    }

    private static String[] all(String[] first, String[] more) {
        return Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private String page() {
        return PageText.of(get("/cases/" + id, As.director()).getResponse());
    }

    private String work(String account) {
        return PageText.of(get("/", As.user(account)).getResponse());
    }

    private List<String> journal() {
        return jdbc.sql("select action from audit.entry where subject_id = :id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }
}
