package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.NavCounts;
import vn.tgpl.shared.Actor;

/** What waits stands beside its entry of the menu. */
@TgplTest
@Transactional
class MenuCountsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NavCounts counts;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Clock clock;

    @Test
    void countWhatWaitsWithinTheScopeInOneStatement() {
        long before = of("tiepnhan", "requests");
        long casesBefore = of("tiepnhan", "cases");
        Rows rows = new Rows(jdbc);
        rows.waitingRequest(Rows.DAK_LAK, "Chờ Trả Lời");
        rows.waitingRequest(Rows.DONG_THAP, "Tỉnh Khác");
        Instant now = clock.instant();
        rows.legalAidCase(
                CaseFacts.open(Rows.DAK_LAK, "Đến Hạn", LocalDate.now(clock)).due(now));
        rows.legalAidCase(
                CaseFacts.open(Rows.DAK_LAK, "Chưa Đến", LocalDate.now(clock)).due(now.plusSeconds(3 * 86_400)));
        assertThat(of("tiepnhan", "requests")).isEqualTo(before + 1);
        assertThat(of("tiepnhan", "cases")).isEqualTo(casesBefore + 1);
        Actor officer = actor("tiepnhan");
        assertThat(SqlCount.during(() -> counts.of(officer))).isEqualTo(1);
    }

    @Test
    void countNothingForWhoHasNothingToAnswer() {
        assertThat(counts.of(actor("quantri"))).isEmpty();
        assertThat(counts.of(actor("ubndxa"))).isEmpty();
    }

    @Test
    void aNumberIsShownOnlyWhenSomethingWaits() {
        new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Chờ Trả Lời");
        assertThat(mvc.get().uri("/requests").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("yêu cầu chờ trả lời");
        assertThat(mvc.get().uri("/admin/roles").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("side-count");
    }

    @Test
    void publicPagesTellWhomToCall() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("0262 355 0100");
    }

    private long of(String username, String key) {
        return counts.of(actor(username)).get(key);
    }

    private Actor actor(String username) {
        return (Actor) accounts.loadUserByUsername(username);
    }
}
