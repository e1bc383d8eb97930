package vn.tgpl.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.retention.domain.KeepingPeriods;

/** How long a kind of record is kept is a dated row with its source; what was said before stays. */
@TgplTest
@Transactional
class KeepingPeriodTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KeepingPeriods periods;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    @Test
    void theListTellsWhereTheLawIsUnsureAndWhatTheInstallationDecides() {
        assertThat(mvc.get().uri("/admin/retention").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("20 năm", "Chưa rõ trong luật, tự đặt", "Bản nháp chưa gửi", "7 ngày");
    }

    @Test
    void aChangeHoldsFromItsDayOnAndIsJournalled() {
        LocalDate from = today().plusDays(10);
        assertThat(set(As.administrator(), from, "360", version())).hasStatus3xxRedirection();
        assertThat(periods.of(ErasedKind.CASE, from.minusDays(1)).months()).isEqualTo(240);
        assertThat(periods.of(ErasedKind.CASE, from).months()).isEqualTo(360);
        assertThat(journal.entriesOf("retention", "CASE"))
                .extracting(JournalEntryView::reason)
                .first()
                .asString()
                .contains("240 -> 360", "Thong tu", "Da doi chieu");
    }

    @Test
    void aDayThatPassedAndANumberThatIsNoneAreRefusedAtTheirFields() {
        assertThat(set(As.administrator(), today().minusDays(1), "360", version()))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "Thong tu");
        assertThat(set(As.administrator(), today(), "0", version()))
                .hasStatus(422)
                .bodyText()
                .contains("months-error");
        assertThat(periods.of(ErasedKind.CASE, today()).months()).isEqualTo(240);
    }

    @Test
    void whoeverComesTooLateIsTold() {
        long seen = version();
        set(As.administrator(), today().plusDays(1), "300", seen);
        assertThat(set(As.administrator(), today().plusDays(1), "12", seen)).hasStatus(409);
        assertThat(periods.of(ErasedKind.CASE, today().plusDays(1)).months()).isEqualTo(300);
    }

    @Test
    void nobodyElseMay() {
        assertThat(set(As.director(), today(), "1", version())).hasStatus(403);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long version() {
        return periods.version(ErasedKind.CASE);
    }

    private MvcTestResult set(RequestPostProcessor who, LocalDate from, String months, long version) {
        return mvc.post()
                .uri("/admin/retention/CASE")
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("version", String.valueOf(version))
                .param("from", from.toString())
                .param("months", months)
                .param("certainty", "CONFIRMED")
                .param("source", "Thong tu 07/2025")
                .param("reason", "Da doi chieu")
                .exchange();
    }
}
