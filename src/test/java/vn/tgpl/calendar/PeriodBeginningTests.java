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

/** From when the hours of whoever is held run is our reading (Luật TGPL 2017 Đ31 k2, k3): it stands with its days and its source. */
@TgplTest
@Transactional
class PeriodBeginningTests {

    private static final String HELD = "/admin/periods/D8_HELD";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PeriodService periods;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void itIsToldWithTheLineAndAskedOfNoOther() {
        assertThat(mvc.get().uri("/admin/periods").with(As.administrator()))
                .bodyText()
                .contains("ngay, chậm nhất 12 giờ, tính từ khi nhận thông báo");
        assertThat(mvc.get().uri(HELD).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"runsFrom\"", "tính từ khi thụ lý")
                .containsPattern("value=\"NOTICE\"[^>]*selected");
        assertThat(mvc.get().uri("/admin/periods/D5").with(As.administrator()))
                .bodyText()
                .doesNotContain("runsFrom");
    }

    @Test
    void itIsAnotherFromADayOnAndTheJournalKeepsBoth() {
        LocalDate next = LocalDate.now(clock).plusDays(10);
        assertThat(send("D8_HELD", next, "ACCEPTANCE")).hasStatus(302);
        PeriodBook book = new PeriodBook(periods.all());
        assertThat(book.of(PeriodOfLaw.D8_HELD, next.minusDays(1)).runsFrom()).isEqualTo(PeriodBeginning.NOTICE);
        assertThat(book.of(PeriodOfLaw.D8_HELD, next).runsFrom()).isEqualTo(PeriodBeginning.ACCEPTANCE);
        assertThat(mvc.get().uri("/admin/periods").with(As.administrator()))
                .bodyText()
                .contains("từ " + Display.date(next) + ": ngay, chậm nhất 12 giờ, tính từ khi thụ lý");
        assertThat(jdbc.sql("select reason from audit.entry where action = 'calendar.period-changed'")
                        .query(String.class)
                        .single())
                .contains("k2, k3 NOTICE -> ", "k2, k3 ACCEPTANCE");
    }

    @Test
    void itHasToBeToldAndOfALineThatSaysItByItselfItIsRefused() {
        LocalDate today = LocalDate.now(clock);
        assertThat(send("D8_HELD", today, "")).hasStatus(422).bodyText().contains("runsFrom-error");
        assertThat(send("D5", today, "ACCEPTANCE")).hasStatus(422);
        assertThat(periods.line(PeriodOfLaw.D8_HELD).rows()).hasSize(1);
    }

    private MvcTestResult send(String line, LocalDate from, String runsFrom) {
        String unit = line.equals("D5") ? "HOURS" : "AT_ONCE_WITHIN_HOURS";
        return mvc.post()
                .uri("/admin/periods/" + line)
                .param("version", "0")
                .param("from", Display.date(from))
                .param("unit", unit)
                .param("amount", "12")
                .param("article", "Luật TGPL 2017 Đ31 k2, k3")
                .param("certainty", "OUR_READING")
                .param("runsFrom", runsFrom)
                .param("source", "Cục trả lời")
                .param("foreseen", (from + " " + unit + " 12 " + runsFrom).strip())
                .param("reason", "Cục trả lời")
                .with(csrf())
                .with(As.administrator())
                .exchange();
    }
}
