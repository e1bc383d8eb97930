package vn.tgpl.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** Who searched for somebody can be found out by the same words, and the journal does not tell them. */
@TgplTest
@Transactional
class SearchTraceTests {

    private static final String NAME = "Lò Thị Tìm Dấu";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "/search, search.everywhere, words",
        "/people/search, search.people, words",
        "/cases/search, search.cases, words",
        "/requests/search, search.requests, words"
    })
    void aSearchLeavesOneEntryWithoutItsWords(String path, String action, String field) {
        search(path, field, NAME, As.director());
        List<String> entries = jdbc.sql(
                        "select subject_kind || ' ' || subject_id || ' ' || reason from audit.entry where action = :action")
                .param("action", action)
                .query(String.class)
                .list();
        assertThat(entries)
                .singleElement()
                .asString()
                .startsWith("words ")
                .endsWith(" NAME 0")
                .doesNotContain("Tìm");
    }

    @Test
    void theSameWordsOtherwiseWrittenTellWhoSearched() {
        search("/people/search", "words", NAME, As.director());
        assertThat(search("/audit/searches", "words", "lo thi  TIM dau", As.administrator()))
                .contains("Tìm trong danh sách người")
                .doesNotContain("Không thấy ai tìm");
        assertThat(search("/audit/searches", "words", "Lò Thị Khác", As.administrator()))
                .contains("Không thấy ai tìm");
    }

    @Test
    void thatSomebodyAskedWhoSearchedIsWrittenDown() {
        search("/audit/searches", "words", NAME, As.administrator());
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'audit.searches-asked'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyWhoReadsTheJournalMayAsk() {
        assertThat(mvc.get().uri("/audit/searches").with(As.director())).hasStatus(403);
    }

    /** The page the search leads to. */
    private String search(String path, String field, String words, RequestPostProcessor who) {
        MockHttpServletResponse sent = mvc.post()
                .uri(path)
                .param(field, words)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(302);
        MockHttpServletResponse page = mvc.get()
                .uri(Objects.requireNonNull(sent.getHeader("Location")))
                .cookie(sent.getCookies())
                .with(who)
                .exchange()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
