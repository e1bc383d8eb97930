package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodService;
import vn.tgpl.shared.Display;

/** How long a period of the law is stands with its days, and an administrator follows the law when it changes. */
@TgplTest
@Transactional
class PeriodScreensTests {

    private static final String PAGE = "/admin/periods";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PeriodService periods;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void everyLineOfTheLawStandsThereWithItsLengthAndItsArticle() {
        assertThat(mvc.get().uri(PAGE).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("12 giờ", "Luật TGPL 2017 Đ31 k2", PAGE + "/D5", PAGE + "/P17")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PAGE + "/D4").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Từ 01/01/2018", "3 ngày làm việc", "giữ nguyên ngày hết hạn");
    }

    @Test
    void aPeriodBecomesAnotherFromItsDayOnAndTheJournalKeepsBoth() {
        LocalDate next = LocalDate.now(clock).plusDays(10);
        assertThat(set(0, "WORKING_DAYS", "5", next)).hasStatus(302);
        PeriodBook book = new PeriodBook(periods.all());
        assertThat(book.of(PeriodOfLaw.D4, next.minusDays(1)).amount()).isEqualTo(3);
        assertThat(book.of(PeriodOfLaw.D4, next).amount()).isEqualTo(5);
        assertThat(mvc.get().uri(PAGE).with(As.administrator()))
                .bodyText()
                .contains("từ " + Display.date(next) + ": 5 ngày làm việc");
        assertThat(jdbc.sql("select reason from audit.entry where action = 'calendar.period-changed'")
                        .query(String.class)
                        .single())
                .contains("WORKING_DAYS 3", "-> WORKING_DAYS 5", "Luật mới", "Luật đã đổi");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndKept() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "WORKING_DAYS", "5", LocalDate.of(2018, 1, 1)))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "Luật mới", "sau 01/01/2018");
        assertThat(set(0, "WORKING_DAYS", "", today)).hasStatus(422).bodyText().contains("amount-error");
        assertThat(set(0, "AT_ONCE", "5", today)).hasStatus(422).bodyText().contains("amount-error");
        assertThat(set(0, "WORKING_DAYS", "-1", today))
                .hasStatus(422)
                .bodyText()
                .contains("amount-error");
    }

    /** TrialNotice counts days before a session, and what is left until a day is told in working days. */
    @ParameterizedTest
    @CsvSource({"D4, NOT_STATED, ''", "D21, WORKING_DAYS, 10", "D33, CALENDAR_DAYS, 5", "D33_HEARING, HOURS, 5"})
    void aUnitInWhichTheSoftwareCannotCountIsRefused(String line, String unit, String amount) {
        assertThat(send(line, typed(0, unit, amount, LocalDate.now(clock))))
                .hasStatus(422)
                .bodyText()
                .contains("unit-error", "Luật mới");
    }

    @Test
    void itIsStoredOnlyAfterItsEffectWasShownAndWithAReason() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> typed = typed(0, "WORKING_DAYS", "5", today);
        assertThat(send("D4", typed)).hasStatusOk().bodyText().contains("Thời hạn sẽ thay đổi", "Xác nhận và lưu");
        typed.put("foreseen", today + " WORKING_DAYS 5");
        assertThat(send("D4", typed)).hasStatus(422).bodyText().contains("reason-error", "Thời hạn sẽ thay đổi");
        typed.put("reason", "x".repeat(501));
        assertThat(send("D4", typed)).hasStatus(422).bodyText().contains("reason-error");
        assertThat(periods.line(PeriodOfLaw.D4).rows()).hasSize(1);
        typed.put("reason", "Văn bản mới");
        typed.put("amount", "6");
        assertThat(send("D4", typed))
                .as("another length moves others")
                .hasStatusOk()
                .bodyText()
                .contains("Thời hạn sẽ thay đổi", "Văn bản mới");
    }

    @Test
    void whoSawAnOlderStateIsToldAndTheSameFormSentAgainHasWhatItWants() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "WORKING_DAYS", "5", today)).hasStatus(302);
        assertThat(set(0, "WORKING_DAYS", "5", today)).hasStatus(302);
        assertThat(set(0, "WORKING_DAYS", "6", today))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "5 ngày làm việc");
        assertThat(set(1, "WORKING_DAYS", "6", today)).hasStatus(302);
    }

    @Test
    void onlyWhoKeepsTheCalendarSeesThem() {
        assertThat(mvc.get().uri(PAGE).with(As.director())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE + "/NONE").with(As.administrator())).hasStatus(404);
    }

    /** Sent from the page that showed what moves. */
    private MvcTestResult set(int version, String unit, String amount, LocalDate from) {
        Map<String, String> typed = typed(version, unit, amount, from);
        typed.put("foreseen", from + " " + unit + " " + amount);
        typed.put("reason", "Luật đã đổi");
        return send("D4", typed);
    }

    private static Map<String, String> typed(int version, String unit, String amount, LocalDate from) {
        return new HashMap<>(Map.of(
                "version",
                String.valueOf(version),
                "from",
                Display.date(from),
                "unit",
                unit,
                "amount",
                amount,
                "article",
                "Luật TGPL Đ31 k2 (sửa đổi)",
                "certainty",
                "CONFIRMED",
                "source",
                "Luật mới"));
    }

    private MvcTestResult send(String line, Map<String, String> typed) {
        var request = mvc.post().uri(PAGE + "/" + line).with(As.administrator()).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }
}
