package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
                .contains("WORKING_DAYS 3", "-> WORKING_DAYS 5", "Luật mới");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndKept() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "WORKING_DAYS", "5", today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "Luật mới");
        assertThat(set(0, "WORKING_DAYS", "", today)).hasStatus(422).bodyText().contains("amount-error");
        assertThat(set(0, "AT_ONCE", "5", today)).hasStatus(422).bodyText().contains("amount-error");
        assertThat(set(0, "WORKING_DAYS", "-1", today))
                .hasStatus(422)
                .bodyText()
                .contains("amount-error");
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

    private MvcTestResult set(int version, String unit, String amount, LocalDate from) {
        return mvc.post()
                .uri(PAGE + "/D4")
                .with(As.administrator())
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("from", Display.date(from))
                .param("unit", unit)
                .param("amount", amount)
                .param("article", "Luật TGPL Đ31 k2 (sửa đổi)")
                .param("certainty", "CONFIRMED")
                .param("source", "Luật mới")
                .exchange();
    }
}
