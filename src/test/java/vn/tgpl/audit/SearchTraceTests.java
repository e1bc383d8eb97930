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
        assertThat(entries(action)).singleElement().asString().matches("words [0-9a-f]{32} NAME 0");
    }

    @ParameterizedTest
    @CsvSource({"/people, search.people", "/cases, search.cases", "/requests, search.requests"})
    void noWayToTheAnswerLeadsPastTheEntry(String list, String action) {
        MockHttpServletResponse sent = send(list + "/search", "words", NAME, As.director());
        assertThat(entries(action)).hasSize(1);

        mvc.get()
                .uri(Objects.requireNonNull(sent.getHeader("Location")) + "&after=0_")
                .cookie(sent.getCookies())
                .with(As.director())
                .exchange();
        assertThat(entries(action)).hasSize(1);
    }

    private List<String> entries(String action) {
        return jdbc.sql(
                        "select subject_kind || ' ' || subject_id || ' ' || reason from audit.entry where action = :action")
                .param("action", action)
                .query(String.class)
                .list();
    }

    @Test
    void whoIsLookedForByTheFormOfANewRequestLeavesAnEntryForEachOfHisClues() {
        assertThat(mvc.post()
                        .uri("/requests/new/known")
                        .header("HX-Request", "true")
                        .param("person.fullName", NAME)
                        .param("person.nationalId", "066190012345")
                        .param("person.phone", "0912 345 678")
                        .with(As.director())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatusOk();
        assertThat(entries("search.typed"))
                .hasSize(3)
                .allMatch(entry -> entry.matches("words [0-9a-f]{32} (NAME|NUMBER|PHONE) 0"))
                .doesNotHaveDuplicates();
        assertThat(search("/audit/searches", "words", "lo thi tim dau", As.administrator()))
                .contains("Dò người đã có hồ sơ");
        assertThat(search("/audit/searches", "words", "0912345678", As.administrator()))
                .contains("Dò người đã có hồ sơ");
    }

    @Test
    void aFormWithoutAnybodyInItLooksForNobody() {
        assertThat(mvc.post()
                        .uri("/requests/new/known")
                        .with(As.director())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatusOk();
        assertThat(entries("search.typed")).isEmpty();
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
    void theJournalTellsWhatKindOfWordsItWas() {
        search("/people/search", "words", NAME, As.director());
        assertThat(mvc.get().uri("/audit").with(As.administrator()))
                .bodyText()
                .contains("Tên, 0 kết quả")
                .doesNotContain("NAME 0");
    }

    @Test
    void whereThereAreMoreThanThePageShowsItSaysSo() {
        search("/people/search", "words", NAME, As.director());
        assertThat(search("/audit/searches", "words", NAME, As.administrator())).doesNotContain("300 lần tìm gần đây");
        jdbc.sql("""
                        insert into audit.entry (at, action, subject_kind, subject_id, reason)
                        select e.at, e.action, e.subject_kind, e.subject_id, e.reason
                          from audit.entry e, generate_series(1, 300)
                         where e.action = 'search.people'""").update();
        assertThat(search("/audit/searches", "words", NAME, As.administrator())).contains("300 lần tìm gần đây");
    }

    @Test
    void onlyWhoReadsTheJournalMayAsk() {
        assertThat(mvc.get().uri("/audit/searches").with(As.director())).hasStatus(403);
    }

    /** The page the search leads to. */
    private String search(String path, String field, String words, RequestPostProcessor who) {
        MockHttpServletResponse sent = send(path, field, words, who);
        MockHttpServletResponse page = mvc.get()
                .uri(Objects.requireNonNull(sent.getHeader("Location")))
                .cookie(sent.getCookies())
                .with(who)
                .exchange()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String path, String field, String words, RequestPostProcessor who) {
        MockHttpServletResponse sent = mvc.post()
                .uri(path)
                .param(field, words)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(302);
        return sent;
    }
}
