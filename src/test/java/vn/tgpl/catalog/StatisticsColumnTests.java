package vn.tgpl.catalog;

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
import vn.tgpl.shared.Display;

@TgplTest
@Transactional
class StatisticsColumnTests {

    private static final String PAGE = "/admin/statistics-columns";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Clock clock;

    @Test
    void groupsThatNoColumnCountsAreNamedAndCounted() {
        LocalDate today = LocalDate.now(clock);
        long without = catalogue.groupsInForce(today).stream()
                .filter(group -> catalogue.statisticsColumn(group.code(), today).isEmpty())
                .count();
        assertThat(without).isPositive();
        assertThat(mvc.get().uri(PAGE).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa gắn cột: " + without + " diện", catalogue.groupLabel("NN_MUA_BAN"));
        assertThat(catalogue.statisticsColumn("CAO_TUOI", today)).contains(13);
    }

    @Test
    void aGroupIsCountedElsewhereFromADayOnWithItsSource() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "17", today.minusDays(1))).hasStatus(422).bodyText().contains("from-error");
        assertThat(set(0, "3", today)).hasStatus(422).bodyText().contains("column-error");
        assertThat(set(0, "17", today)).hasStatus(302);
        assertThat(jdbc.sql("""
                        select column_number from catalog.statistics_column
                         where group_code = 'NN_MUA_BAN' and valid_from = :day""").param("day", today).query(Integer.class).single())
                .isEqualTo(17);
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.column-changed'")
                        .query(String.class)
                        .single())
                .contains("null -> 17", "Cong van moi");
    }

    @Test
    void whoSawAnOlderStateIsShownWhatDiffersAndKeepsWhatHeTyped() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "17", today)).hasStatus(302);
        assertThat(set(0, "18", today))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Biểu 24, cột 17", "value=\"18\"");
    }

    @Test
    void theSameFormSentAgainHasWhatItWants() {
        LocalDate today = LocalDate.now(clock);
        assertThat(set(0, "17", today)).hasStatus(302);
        assertThat(set(0, "17", today)).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'catalog.column-changed'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyWhoManagesTheCatalogueSeesIt() {
        assertThat(mvc.get().uri(PAGE).with(As.director())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE + "/NONE").with(As.administrator())).hasStatus(404);
    }

    private MvcTestResult set(int version, String column, LocalDate from) {
        return mvc.post()
                .uri(PAGE + "/NN_MUA_BAN")
                .with(As.administrator())
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("column", column)
                .param("from", Display.date(from))
                .param("source", "Cong van moi")
                .exchange();
    }
}
