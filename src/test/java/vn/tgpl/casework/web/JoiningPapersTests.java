package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;

/** Whoever joins before he has shown his papers owes them, as the first beneficiary does (TT 12/2018 Đ6 k2). */
class JoiningPapersTests extends JoiningWebTest {

    @Autowired
    private JdbcTemplate statements;

    /** Luật TGPL 2017 Đ30 k4. */
    @Test
    void whoJoinsBeforeHisPapersDoesSoOnAnUrgentGroundAndTheCaseShowsWhatIsOwed() {
        assertThat(post("", "groups", "HO_NGHEO", "deviation", "Bổ sung sau"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error");
        assertThat(post("", "groups", "HO_NGHEO", "deviation", "Bổ sung sau", "urgentGround", "HEAD_DECISION"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error")
                .doesNotContain("value=\"HEAD_DECISION\"");
        assertThat(post("", "groups", "HO_NGHEO", "deviation", "Bổ sung sau", "urgentGround", "HEARING"))
                .as("no trial is near")
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "yêu cầu không ghi ngày xét xử");
        trialTomorrow();
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "LIMITATION")).hasStatus(422);
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING", "deviation", "Xã hẹn cấp giấy tuần sau"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Giấy tờ còn thiếu", "Giấy chứng nhận hộ nghèo", "Ngày xét xử còn dưới 5 ngày làm việc")
                .as("the reason is told on every ground")
                .contains("Xã hẹn cấp giấy tuần sau");
    }

    /** The migration gives what the application would have given on that day, once, and only where somebody owes papers. */
    @Test
    void whoJoinedBeforePeriodsWereKeptGetsTheOneOfHisDayOfJoining() throws IOException {
        trialTomorrow();
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
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

    /** TT 12/2018 Đ6 k2: what runs for the first beneficiary runs for every other one. */
    @Test
    void thePapersOfWhoJoinedAreAwaitedAndNotedByThemselves() {
        trialTomorrow();
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Bổ sung giấy tờ sau thụ lý ngay: Hoàng Thị Cùng Giúp");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy tờ của: Hoàng Thị Cùng Giúp", "name=\"papers[POOR_CERTIFICATE]\"");
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

    /** TT 12/2018 Đ11: the file holds the papers of everybody who is helped, and what another province answered. */
    @Test
    void theListOfTheFileTellsThePapersOfEverybodyAndTheAnswersOfOtherProvinces() {
        trialTomorrow();
        String complete = list("Giấy tờ chứng minh là người");
        assertThat(complete).contains("Chưa ghi").doesNotContain("Hoàng Thị Cùng Giúp");
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(list("Giấy tờ chứng minh là người"))
                .contains("Hoàng Thị Cùng Giúp: Còn phải bổ sung: Người thuộc hộ nghèo")
                .contains("Chưa nộp");
    }

    private String list(String item) {
        String page = PageText.of(get("/cases/" + id, As.director()).getResponse());
        return page.substring(page.indexOf(item), page.indexOf("Quyết định cử người thực hiện", page.indexOf(item)));
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
        assertThat(post("", "groups", "HO_NGHEO", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 10");
        assertThat(leave("DECEASED")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("lapsed");
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
                "papers[" + paper + "]",
                "ORIGINAL");
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
}
