package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Whoever joins a case is held against Luật TGPL 2017 Đ7, Đ26 as the first beneficiary was. */
class JoiningTests extends CaseWebTest {

    @Autowired
    private JdbcTemplate statements;

    private CaseId id;
    private UUID person;

    @BeforeEach
    void aCaseAndSomebodyOnRecord() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
        person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("update people.person set birth_year = 1975, residence_province_code = '66' where id = :id")
                .param("id", person)
                .update();
    }

    @Test
    void theFormAnswersOnceThePersonAndTheGroupAreChosen() {
        assertThat(post("answer", "groupCode", "TRE_EM"))
                .hasStatusOk()
                .bodyText()
                .contains("Từ chối", "Không thuộc diện nào đang có hiệu lực")
                .doesNotContain("??");
        assertThat(post("answer", "groupCode", "HO_NGHEO"))
                .bodyText()
                .contains("Cần bổ sung giấy tờ", "Giấy chứng nhận hộ nghèo");
        assertThat(post("answer", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE"))
                .bodyText()
                .contains("Đủ điều kiện thụ lý", "callout-done")
                .doesNotContain("Bạn chưa có căn cứ");
    }

    @Test
    void whoBelongsToHisGroupJoinsWithTheAnswerAndThePapersThatProveIt() {
        assertThat(post("", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo("ELIGIBLE / Giấy chứng nhận hộ nghèo / ");
    }

    @Test
    void aDeviationIsRefusedAtItsFieldWithTheAnswerUntilItsReasonIsTold() {
        assertThat(post("", "groupCode", "TRE_EM", "note", "ghi lại"))
                .hasStatus(422)
                .bodyText()
                .contains("deviation-error", "Từ chối", "ghi lại");
        assertThat(postAs(As.director(), "", "groupCode", "TRE_EM", "deviation", "Giấy khai sinh ghi sai năm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo("REFUSE /  / Giấy khai sinh ghi sai năm");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Trả lời theo Điều 7: Từ chối", "Giấy khai sinh ghi sai năm")
                .doesNotContain("??");
    }

    /** Luật TGPL 2017 Đ30 k3: what the head alone decides of a request he alone decides of who joins. */
    @Test
    void whomTheLawWouldRefuseJoinsOnlyAsTheHeadDecides() {
        assertThat(post("", "groupCode", "TRE_EM", "deviation", "Giấy khai sinh ghi sai năm"))
                .hasStatus(422)
                .bodyText()
                .contains("deviation-error", "chỉ người đứng đầu", "Giấy khai sinh ghi sai năm");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    /** Luật TGPL 2017 Đ30 k4. */
    @Test
    void whoJoinsBeforeHisPapersDoesSoOnAnUrgentGroundAndTheCaseShowsWhatIsOwed() {
        assertThat(post("", "groupCode", "HO_NGHEO", "deviation", "Bổ sung sau"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error");
        assertThat(post("", "groupCode", "HO_NGHEO", "deviation", "Bổ sung sau", "urgentGround", "HEAD_DECISION"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error")
                .doesNotContain("value=\"HEAD_DECISION\"");
        assertThat(post("", "groupCode", "HO_NGHEO", "deviation", "Bổ sung sau", "urgentGround", "HEARING"))
                .as("no trial is near")
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "yêu cầu không ghi ngày xét xử");
        trialTomorrow();
        assertThat(post("", "groupCode", "HO_NGHEO", "urgentGround", "LIMITATION"))
                .hasStatus(422);
        assertThat(post("", "groupCode", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Giấy tờ còn thiếu", "Giấy chứng nhận hộ nghèo", "Ngày xét xử còn dưới 5 ngày làm việc");
    }

    /** The migration gives what the application would have given on that day, once, and only where somebody owes papers. */
    @Test
    void whoJoinedBeforePeriodsWereKeptGetsTheOneOfHisDayOfJoining() throws IOException {
        trialTomorrow();
        assertThat(post("", "groupCode", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        String given = periodOfWhoJoined();
        forgetPeriod();
        migrate();
        migrate();
        assertThat(periodOfWhoJoined()).isEqualTo(given);
        forgetPeriod();
        jdbc.sql("update casework.legal_aid_case set state = 'CLOSED' where id = :id")
                .param("id", id.value())
                .update();
        migrate();
        assertThat(count("deadline", id)).isEqualTo(1);
        jdbc.sql("update casework.legal_aid_case set state = 'ACCEPTED' where id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update casework.further_beneficiary set papers_owed = null where case_id = :id")
                .param("id", id.value())
                .update();
        migrate();
        assertThat(count("deadline", id)).isEqualTo(1);
    }

    private void migrate() throws IOException {
        statements.execute(Files.readString(
                Path.of("src/main/resources/db/migration/casework/V202611221790__periods_of_who_joined_before.sql")));
    }

    private void forgetPeriod() {
        jdbc.sql("delete from casework.deadline where case_id = :id and kind = 'MISSING_PAPERS'")
                .param("id", id.value())
                .update();
    }

    private String periodOfWhoJoined() {
        return jdbc.sql("""
                        select concat_ws(' ', law, unit, amount, subject, started_at, due_at, legal_reference, met_at, lapsed_at)
                          from casework.deadline where case_id = :id and kind = 'MISSING_PAPERS'""").param("id", id.value()).query(String.class).single();
    }

    /** TT 12/2018 Đ6 k2: what runs for the first beneficiary runs for every other one. */
    @Test
    void thePapersOfWhoJoinedAreAwaitedAndNotedByThemselves() {
        trialTomorrow();
        assertThat(post("", "groupCode", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Bổ sung giấy tờ sau thụ lý ngay: Hoàng Thị Cùng Giúp");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy tờ của: Hoàng Thị Cùng Giúp", "value=\"POOR_CERTIFICATE\"");
        assertThat(get("/", As.director())).bodyText().doesNotContain("??");
        assertThat(papers(day(-1), "POOR_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("arrivedOn-error", "trước ngày thêm người này");
        assertThat(papers(day(0), "POOR_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
        assertThat(get("/cases/" + id + "?show=documents", As.director()))
                .bodyText()
                .contains("Đã nhận giấy tờ bổ sung của Hoàng Thị Cùng Giúp", "Đã đủ giấy tờ chứng minh");
    }

    @Test
    void whoJoinsFromADifficultAreaHasTwiceAsLongAndWhoLeavesOwesNothing() {
        trialTomorrow();
        String commune = jdbc.sql("select commune_code from catalog.difficult_area where valid_from <= :today"
                        + " and coalesce(valid_to, 'infinity') >= :today order by commune_code limit 1")
                .param("today", today())
                .query(String.class)
                .single();
        jdbc.sql("update people.person set commune_code = :commune where id = :id")
                .param("commune", commune)
                .param("id", person)
                .update();
        assertThat(post("", "groupCode", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 10");
        assertThat(leave("DECEASED")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("lapsed");
    }

    /** Luật TGPL 2017 Đ31 k2: the twelve hours were there for who is in custody alone. */
    @Test
    void whenWhoIsInCustodyLeavesTheFormerPeriodComesBackAndTheHistorySaysSo() {
        id = open(CaseSetup.Accepted.litigation(Instant.now()).name("Lê Thị Vừa Thụ Lý"));
        String before = deadline(id, "ASSIGNMENT");
        post("", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE", "statusCode", "IN_CUSTODY");
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("HOURS 12");
        assertThat(leave("WRONG_PERSON")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).isEqualTo(before);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("thời hạn cử người thực hiện trở lại như trước");
    }

    @Test
    void theStatusOfWhoJoinsIsKeptAndWhoIsInCustodyIsAppointedForInTwelveHours() {
        id = open(CaseSetup.Accepted.litigation(Instant.now()).name("Lê Thị Vừa Thụ Lý"));
        assertThat(post("", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE", "statusCode", "IN_CUSTODY"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("HOURS 12").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Đang bị bắt, bị tạm giữ", "trong 12 giờ kể từ khi thêm người này");
    }

    @Test
    void whereSomebodyPerformsTheCaseHeActsAtOnceForWhoIsInCustody() {
        setup.assign(id, officer, CaseSetup.OFFICER, weekAgo());
        assertThat(post("", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE", "statusCode", "ARRESTED"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("người thực hiện phải tham gia ngay cho người này");
    }

    @Test
    void whoResidesElsewhereInAMatterOfElsewhereIsNotOfThisCentre() {
        jdbc.sql("update people.person set residence_province_code = '82' where id = :id")
                .param("id", person)
                .update();
        jdbc.sql("""
                        update intake.request set matter_province_code = '82'
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        assertThat(post("", "groupCode", "HO_NGHEO", "papers", "POOR_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("deviation-error", "Chuyển tổ chức có thẩm quyền");
    }

    private void trialTomorrow() {
        trialTomorrow(id);
    }

    private MvcTestResult papers(String on, String paper) {
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "person",
                person.toString(),
                "arrivedOn",
                on,
                "papers",
                paper);
    }

    private MvcTestResult leave(String ground) {
        return post(
                "/cases/" + id + "/beneficiaries/" + person + "/end",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "endedOn",
                day(0),
                "groundCode",
                ground,
                "reason",
                "Ly do");
    }

    private MvcTestResult post(String step, String... more) {
        return postAs(As.intakeOfficer(), step, more);
    }

    private MvcTestResult postAs(RequestPostProcessor who, String step, String... more) {
        String path = "/cases/" + id + "/beneficiaries" + (step.isEmpty() ? "" : "/" + step);
        String[] fields = {"version", Long.toString(version(id)), "personId", person.toString()};
        return post(path, who, Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private String stored() {
        return jdbc.sql("""
                        select answer || ' / ' || coalesce(papers, '') || ' / ' || coalesce(deviation, '')
                          from casework.further_beneficiary where case_id = :id""").param("id", id.value()).query(String.class).single();
    }
}
