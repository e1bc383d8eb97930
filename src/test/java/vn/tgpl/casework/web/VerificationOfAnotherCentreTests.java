package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ34 k2: what a case asks of a centre on record reaches it there, and its answer reaches the case. */
class VerificationOfAnotherCentreTests extends CaseWebTest {

    private static final String SUBJECT = "Xac minh noi tam tru cua nguoi lam chung";
    private static final String FOUND = "Da tam tru tu thang Ba";

    @Autowired
    private Offices offices;

    private final UUID asked = TimeOrderedId.next();
    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void aCaseAtWork() {
        id = assigned(CaseSetup.Accepted.litigation(weekAgo()).name("Ho Thi Can Giu Kin"));
    }

    @Test
    void theChosenCentreHasItAtOnceWithWhoAsksAndHowToReachHimAndNothingOfTheCase() {
        jdbc.sql("update offices.office set phone = '0262 3811 001', address = '39 Ly Thuong Kiet' where id = :id")
                .param("id", Rows.DAK_LAK)
                .update();
        assertThat(get("/cases/" + id + "/verifications/new", As.legalAidOfficer()))
                .bodyText()
                .contains(Rows.DONG_THAP.toString())
                .doesNotContain("value=\"" + Rows.DAK_LAK + "\"");
        assertThat(send(Rows.DONG_THAP, null, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(send(Rows.DONG_THAP, null, day(0))).as("sent twice").hasRedirectedUrl("/cases/" + id);
        assertThat(arrived()).hasSize(1);
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        for (String page : List.of("/verifications", answerPath())) {
            assertThatText(get(page, As.otherProvince()))
                    .contains(SUBJECT, "0262 3811 001", "39 Ly Thuong Kiet", nameOf(Rows.DAK_LAK))
                    .doesNotContain("Ho Thi Can Giu Kin", code, id.toString());
        }
        assertThat(get("/cases/" + id, As.otherProvince())).hasStatus(404);
        assertThat(get(answerPath(), As.intakeOfficer()))
                .as("the asking centre")
                .hasStatus(404);
        assertThatText(get("/", As.otherProvince())).contains(nameOf(Rows.DAK_LAK));
    }

    @Test
    void whoAskedIsRemindedOfTheLastDayOnTheCaseInTheCalendarAndInTheWorkList() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 open");
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains("Trả lời kết quả xác minh", "Trách nhiệm: Nơi được đề nghị xác minh");
        pressing();
        assertThatText(get("/", As.legalAidOfficer())).contains("Chờ kết quả xác minh", nameOf(Rows.DONG_THAP));
        assertThatText(get("/calendar", As.legalAidOfficer()))
                .contains("Trả lời kết quả xác minh", nameOf(Rows.DONG_THAP));
    }

    @Test
    void theAnswerReachesTheCaseItsTimelineAndTheWorkListOfTheExecutorUntilHeWorksOn() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(answer("", day(0))).hasStatus(422).bodyText().contains("result-error");
        assertThat(answer(FOUND, day(1))).hasStatus(422).bodyText().contains("resultOn-error", FOUND);
        assertThat(answer(FOUND, day(0))).hasRedirectedUrl("/verifications");
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
        assertThat(answer(FOUND, day(0)))
                .as("sent twice")
                .hasStatus(409)
                .bodyText()
                .contains(FOUND);
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains(FOUND, "Kết quả xác minh: " + nameOf(Rows.DONG_THAP))
                .doesNotContain("/verifications/" + asked + "/result");
        assertThatText(get("/", As.legalAidOfficer())).contains("Đọc kết quả xác minh mới đến");
        assertThat(recordWork(As.legalAidOfficer(), id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThatText(get("/", As.legalAidOfficer())).doesNotContain("Đọc kết quả xác minh mới đến");
    }

    @Test
    void anAnswerOnPaperIsNotedByTheAskerAndTheOtherCentreOwesNoneAndReadsNoneOfItsWords() {
        send(Rows.DONG_THAP, null, day(0));
        String note = "/cases/" + id + "/verifications/" + asked + "/result";
        assertThat(post(note, As.legalAidOfficer(), "result", FOUND, "resultOn", day(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
        assertThatText(get("/verifications", As.otherProvince()))
                .contains(SUBJECT, "Nơi yêu cầu ghi đã nhận trả lời bằng văn bản giấy")
                .doesNotContain(FOUND);
        assertThat(answer("Mot tra loi khac", day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Mot tra loi khac", "Nơi yêu cầu ghi đã nhận trả lời bằng văn bản giấy");
        assertThatText(get("/", As.legalAidOfficer())).doesNotContain("Đọc kết quả xác minh mới đến");
    }

    @Test
    void aFormThatComesAfterTheAnswerOfTheOtherCentreIsGivenBack() {
        send(Rows.DONG_THAP, null, day(0));
        answer(FOUND, day(0));
        assertThat(post(
                        "/cases/" + id + "/verifications/" + asked + "/result",
                        As.legalAidOfficer(),
                        "result",
                        "Nhan bang thu",
                        "resultOn",
                        day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Nhan bang thu", "Nhận kết quả xác minh từ Trung tâm được đề nghị");
    }

    @Test
    void eitherACentreOfAnotherProvinceIsChosenOrAnotherPlaceNamed() {
        assertThat(send(null, null, day(0))).hasStatus(422).bodyText().contains("toCentre-error", SUBJECT);
        assertThat(send(Rows.DONG_THAP, "Trung tam khac", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("counterpart-error");
        assertThat(send(Rows.DAK_LAK, null, day(0))).hasStatus(422).bodyText().contains("toCentre-error");
        assertThat(send(Rows.DONG_THAP, null, day(-1)))
                .as("it arrives with the saving")
                .hasStatus(422)
                .bodyText()
                .contains("askedOn-error");
        assertThat(send(null, "Trung tam khac", day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(arrived()).isEmpty();
        assertThat(period()).as("by letter").isEqualTo("D23 CALENDAR_DAYS 10 open");
    }

    @Test
    void whoeverGoesOnWithTheAskedCentreAnswersInItsPlace() {
        send(Rows.DONG_THAP, null, day(0));
        UUID successor = UUID.randomUUID();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, valid_from, version)
                        values (:id, 'CENTRE', 'Trung tam noi tiep', 'TTNT', '82', '2010-01-01', 0)""").param("id", successor).update();
        jdbc.sql("update offices.office set valid_to = :last, successor_id = :successor where id = :id")
                .param("last", today().minusDays(1))
                .param("successor", successor)
                .param("id", Rows.DONG_THAP)
                .update();
        jdbc.sql("update identity.account set office_id = :office where username = 'dongthap'")
                .param("office", successor)
                .update();
        offices.find(OfficeId.next());
        assertThatText(get("/verifications", As.otherProvince())).contains(SUBJECT);
        assertThat(answer(FOUND, day(0))).hasRedirectedUrl("/verifications");
        assertThatText(get("/cases/" + id, As.legalAidOfficer())).contains(FOUND);
    }

    @Test
    void aCaseThatEndedMeanwhileStillGetsItsAnswerAndOneReopenedWaitsForItAnew() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(post(
                        "/cases/" + id + "/discontinuation",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "resultCode",
                        "NOT_CONTINUED_CONDUCT",
                        "closedOn",
                        day(0),
                        "summary",
                        "Disturbed the hearing"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 lapsed");
        assertThat(post(
                        "/cases/" + id + "/reopening",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "effectiveOn",
                        day(0),
                        "reason",
                        "Ket thuc nham"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 open");
        answer(FOUND, day(0));
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
    }

    private MvcTestResult send(@Nullable UUID centre, @Nullable String place, String day) {
        return post(
                "/cases/" + id + "/verifications",
                As.legalAidOfficer(),
                "id",
                asked.toString(),
                "toCentre",
                centre == null ? "" : centre.toString(),
                "counterpart",
                place == null ? "" : place,
                "subject",
                SUBJECT,
                "askedOn",
                day);
    }

    private MvcTestResult answer(String result, String day) {
        return post(answerPath(), As.otherProvince(), "result", result, "resultOn", day);
    }

    private String answerPath() {
        return "/verifications/" + arrived().get(0) + "/result";
    }

    private List<UUID> arrived() {
        return jdbc.sql("select id from casework.verification where origin_id = :asked")
                .param("asked", asked)
                .query(UUID.class)
                .list();
    }

    private String period() {
        return jdbc.sql("""
                        select law || ' ' || unit || ' ' || amount || ' '
                               || case when met_at is not null then 'met' when lapsed_at is not null then 'lapsed' else 'open' end
                          from casework.deadline where case_id = :id and subject = :asked order by id desc limit 1""")
                .param("id", id.value())
                .param("asked", asked)
                .query(String.class)
                .single();
    }

    /** The work list looks a week ahead, the calendar opens on today. */
    private void pressing() {
        jdbc.sql("update casework.deadline set due_at = :tonight where subject = :asked")
                .param("tonight", today().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .param("asked", asked)
                .update();
    }

    private String nameOf(UUID office) {
        return offices.get(new OfficeId(office)).name();
    }
}
