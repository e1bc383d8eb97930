package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

@TgplTest
@Transactional
class HolidayScreensTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Journal journal;

    @Test
    void lists_a_year_with_its_sources() {
        assertThat(mvc.perform(get("/admin/holidays").param("year", "2026").with(As.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("24/11/2026", "Ngày Văn hóa Việt Nam", "Nghị quyết 28/2026/QH16", "Thứ Ba");
    }

    @Test
    void is_closed_to_others() {
        assertThat(mvc.perform(get("/admin/holidays").with(As.director()))).hasStatus(403);
    }

    @Test
    void adds_a_day_and_lists_its_year() {
        MvcTestResult result = send(confirmed("20/11/26", "2026-11-20", "HOLIDAY"), "/admin/holidays");
        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/admin/holidays?year=2026");
        assertThat(labelOf("2026-11-20")).isEqualTo("Nghỉ thử");
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused_together_with_other_errors() {
        MvcTestResult result = mvc.perform(post("/admin/holidays")
                .param("day", "31/02/2026")
                .param("label", " ")
                .with(csrf())
                .with(As.administrator()));
        assertThat(result).hasStatus(422).bodyText().contains("31/02/2026", "id=\"day-error\"", "id=\"label-error\"");
    }

    @Test
    void each_line_of_the_error_summary_names_its_field_and_leads_to_it() {
        assertThat(send(entry("31/02/2026", "HOLIDAY").param("label", " "), "/admin/holidays"))
                .bodyText()
                .containsPattern("href=\"#day\" data-field=\"day\">Ngày: Không có ngày 31/02/2026");
    }

    @Test
    void text_that_cannot_be_printed_is_told_at_its_field() {
        assertThat(send(post("/").param("label", "Nghỉ\u0000"), "/admin/holidays"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"label-error\"", "Có ký tự không in được");
    }

    @Test
    void a_second_entry_of_a_day_is_refused_at_its_field() {
        assertThat(send(entry("24/11/2026", "HOLIDAY"), "/admin/holidays"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này đã có trong lịch");
    }

    @Test
    void a_weekday_cannot_be_worked_in_exchange() {
        assertThat(send(entry("20/11/2026", "SWAPPED_WORK"), "/admin/holidays"))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ thứ Bảy, Chủ nhật");
    }

    @Test
    void alters_what_was_seen() {
        MvcTestResult result = send(
                confirmed("25/11/2026", "2026-11-25", "HOLIDAY").param("version", "0"), "/admin/holidays/" + culture());
        assertThat(result).hasStatus3xxRedirection();
        assertThat(labelOf("2026-11-25")).isEqualTo("Nghỉ thử");
    }

    @Test
    void a_stale_page_changes_nothing_keeps_what_was_typed_and_shows_what_is_stored() {
        MvcTestResult result =
                send(entry("25/11/2026", "HOLIDAY").param("version", "7"), "/admin/holidays/" + culture());
        assertThat(result).hasStatus(409).bodyText().contains("Nghỉ thử", "Ngày Văn hóa Việt Nam", "Có người vừa sửa");
        assertThat(labelOf("2026-11-24")).isEqualTo("Ngày Văn hóa Việt Nam");
    }

    @Test
    void removes_a_day() {
        assertThat(mvc.perform(post("/admin/holidays/" + culture() + "/removal")
                        .param("reason", "Thông báo 12/TB-BNV")
                        .param("version", "0")
                        .with(csrf())
                        .with(As.administrator())))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.perform(get("/admin/holidays").param("year", "2026").with(As.administrator())))
                .bodyText()
                // the day stands in no row, but the page tells that deadlines follow
                .contains("Đang tính lại thời hạn theo thay đổi ngày 24/11/2026")
                .doesNotContain(">24/11/2026<");
    }

    @Test
    void a_day_that_was_altered_since_it_was_looked_at_is_not_removed() {
        send(confirmed("24/11/2026", "2026-11-24", "HOLIDAY").param("version", "0"), "/admin/holidays/" + culture());
        entities.flush();
        assertThat(mvc.perform(post("/admin/holidays/" + culture() + "/removal")
                        .param("reason", "Thông báo 12/TB-BNV")
                        .param("version", "0")
                        .with(csrf())
                        .with(As.administrator())))
                .hasStatus(409)
                .bodyText()
                .contains("Có người vừa sửa", "Nghỉ thử", "12/TB-BNV", "name=\"version\" value=\"1\"");
        assertThat(count("2026-11-24")).isOne();
    }

    @Test
    void an_edit_first_shows_which_periods_move_and_changes_nothing() {
        CaseId id =
                new CaseSetup(jdbc, events).open(CaseSetup.Accepted.litigation(Instant.parse("2026-11-19T03:00:00Z")));
        entities.flush();
        assertThat(send(entry("25/11/2026", "HOLIDAY"), "/admin/holidays"))
                .hasStatusOk()
                .bodyText()
                .contains("Thời hạn sẽ thay đổi", "Cử người thực hiện", "25/11/2026", "26/11/2026", "id=\"reason\"")
                .doesNotContain("Nguyen Thi Dao", id.toString());
        assertThat(count("2026-11-25")).isZero();
        assertThat(mvc.perform(get("/admin/holidays/" + culture() + "/removal").with(As.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("Thời hạn sẽ thay đổi", "24/11/2026");
    }

    @Test
    void the_reason_is_asked_for_and_journalled() {
        assertThat(send(entry("25/11/2026", "HOLIDAY").param("foreseen", "2026-11-25 HOLIDAY"), "/admin/holidays"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "Thời hạn sẽ thay đổi");
        assertThat(send(confirmed("25/11/2026", "2026-11-26", "HOLIDAY"), "/admin/holidays"))
                .as("another day was shown")
                .hasStatusOk();
        assertThat(count("2026-11-25")).isZero();
        send(confirmed("25/11/2026", "2026-11-25", "HOLIDAY"), "/admin/holidays");
        assertThat(journal.entriesOf("day", "2026-11-25").get(0).reason()).isEqualTo("Thông báo 12/TB-BNV");
        assertThat(mvc.perform(post("/admin/holidays/" + culture() + "/removal")
                        .with(csrf())
                        .with(As.administrator())))
                .hasStatus(422);
        assertThat(count("2026-11-24")).isOne();
    }

    @Test
    void an_unknown_entry_is_not_found() {
        assertThat(mvc.perform(get("/admin/holidays/00000000-0000-7000-8000-000000000009/edit")
                        .with(As.administrator())))
                .hasStatus(404);
        assertThat(mvc.perform(get("/admin/holidays/mai/edit").with(As.administrator())))
                .hasStatus(404);
    }

    private static MockHttpServletRequestBuilder entry(String day, String kind) {
        return post("/")
                .param("day", day)
                .param("kind", kind)
                .param("label", "Nghỉ thử")
                .param("source", "Thông báo 1")
                .param("certainty", "CONFIRMED");
    }

    private MvcTestResult send(MockHttpServletRequestBuilder entry, String path) {
        return mvc.perform(entry.uri(path).with(csrf()).with(As.administrator()));
    }

    /** Sends what was shown with its effect, and the reason. */
    private static MockHttpServletRequestBuilder confirmed(String day, String iso, String kind) {
        return entry(day, kind).param("foreseen", iso + " " + kind).param("reason", "Thông báo 12/TB-BNV");
    }

    private String culture() {
        return jdbc.sql("select id::text from calendar.special_day where day = date '2026-11-24'")
                .query(String.class)
                .single();
    }

    private int count(String day) {
        entities.flush();
        return jdbc.sql("select count(*) from calendar.special_day where day = :day::date")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private String labelOf(String day) {
        entities.flush();
        return jdbc.sql("select label from calendar.special_day where day = :day::date")
                .param("day", day)
                .query(String.class)
                .single();
    }
}
