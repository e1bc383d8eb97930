package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** Villages of especially difficult conditions are kept beside the communes that are such areas as a whole. */
@TgplTest
@Transactional
class DifficultVillageTests {

    private static final String PAGE = "/admin/difficult-areas";
    private static final String COMMUNE = "66-krong-bong";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDecisionIsTakenOverWithALineForEachVillage() {
        assertThat(add("", "QĐ 1/QĐ-TTg"))
                .hasStatus(422)
                .bodyText()
                .contains("names-error", "QĐ 1/QĐ-TTg")
                .doesNotContain("??");
        assertThat(add("Buôn Cuôr\n\n  Thôn 5 \n", "QĐ 1/QĐ-TTg"))
                .hasStatus(302)
                .hasHeader("Location", PAGE + "?province=66");
        assertThat(listed()).containsExactlyInAnyOrder("Buôn Cuôr", "Thôn 5");
        assertThat(mvc.get().uri(PAGE + "?province=66").with(As.administrator()))
                .bodyText()
                .contains("Buôn Cuôr", "Thôn 5", "QĐ 1/QĐ-TTg")
                .doesNotContain("??");
    }

    @Test
    void oneVillageIsNotListedTwiceForADayHoweverItIsWritten() {
        assertThat(add("Thôn 5\nthon so 05", "QĐ 1/QĐ-TTg"))
                .hasStatus(422)
                .bodyText()
                .contains("names-error", "Ghi hai lần ở đây: thon so 05.")
                .doesNotContain("Đã có trong danh sách");
        assertThat(add("Thôn 5\nBuôn 5", "QĐ 1/QĐ-TTg"))
                .as("two villages of one name")
                .hasStatus(302);
        assertThat(add("thon so 5", "QĐ 2/QĐ-TTg"))
                .hasStatus(422)
                .bodyText()
                .contains("names-error", "cho những ngày đó: thon so 5.")
                .doesNotContain("Ghi hai lần");
        assertThat(add("thon so 5\nBuôn Cuôr\nbuon Cuor", "QĐ 2/QĐ-TTg"))
                .as("each cause once")
                .bodyText()
                .contains("cho những ngày đó: thon so 5.", "Ghi hai lần ở đây: buon Cuor.");
    }

    @Test
    void aPeriodIsEndedOnceWithItsDocument() {
        assertThat(add("Thôn 5", "QĐ 1/QĐ-TTg")).hasStatus(302);
        String end = PAGE + "/villages/"
                + jdbc.sql("select id from catalog.difficult_village where commune_code = ?")
                        .param(COMMUNE)
                        .query(String.class)
                        .single()
                + "/end";
        assertThat(end(end, "30/6/2026")).hasStatus(422).bodyText().contains("lastDay-error");
        assertThat(end(end, "31/7/2026")).hasStatus(302);
        assertThat(end(end, "31/8/2026")).hasStatus(409).bodyText().contains("31/07/2026", "31/08/2026");
        assertThat(mvc.get().uri(end).with(As.administrator())).hasStatus(404);
        assertThat(add("Thôn 5", "QĐ 2/QĐ-TTg")).as("from a day before the end").hasStatus(422);
    }

    @Test
    void onlyWhoKeepsTheListsAddsToThem() {
        assertThat(mvc.get().uri(PAGE + "/villages/new").with(As.director())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE + "/villages/new?province=66").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private List<String> listed() {
        return jdbc.sql("select name from catalog.difficult_village where commune_code = ?")
                .param(COMMUNE)
                .query(String.class)
                .list();
    }

    private MvcTestResult add(String names, String source) {
        return mvc.post()
                .uri(PAGE + "/villages")
                .with(As.administrator())
                .with(csrf())
                .param("province", "66")
                .param("commune", COMMUNE)
                .param("names", names)
                .param("from", "1/7/2026")
                .param("source", source)
                .exchange();
    }

    private MvcTestResult end(String uri, String lastDay) {
        return mvc.post()
                .uri(uri)
                .with(As.administrator())
                .with(csrf())
                .param("lastDay", lastDay)
                .param("source", "QĐ 99/QĐ-TTg")
                .exchange();
    }
}
