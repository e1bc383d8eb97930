package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.Route;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.web.Lookup;

/** An account that looks up more than anybody needs comes to an end for this hour, and the administrator learns of it (ASVS 2.4.1). */
@TgplTest
@TestPropertySource(properties = {"tgpl.hourly.records=3", "tgpl.hourly.searches=2", "tgpl.hourly.lists=1"})
@Transactional
class HarvestTests {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void recordsEndAndAllElseGoesOn() {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "A", null);
        for (int time = 0; time < 3; time++) {
            assertThat(open("/people/" + person, "giamdoc")).hasStatus(200);
        }
        assertThat(open("/people/" + person, "giamdoc"))
                .hasStatus(429)
                .bodyText()
                .contains("đã mở 3 trang hồ sơ", "báo quản trị viên")
                .doesNotContain("??");
        assertThat(open("/people/" + person, "giamdoc").getResponse().getHeader("Retry-After"))
                .matches("[1-9]\\d{0,3}");
        assertThat(open("/people", "giamdoc")).hasStatus(200);
        assertThat(open("/people/" + person, "tiepnhan")).hasStatus(200);
        assertThatItIsTold("giamdoc", "RECORD 3", "Lê Thị Thu Hà chạm giới hạn tra cứu");
    }

    @Test
    void searchesAndFurtherPagesOfListsEnd() {
        assertThat(search("tiepnhan")).hasStatus(302);
        assertThat(open("/cases?after=nothing", "tiepnhan").getResponse().getStatus())
                .isNotEqualTo(429);
        assertThat(search("tiepnhan")).hasStatus(429).bodyText().contains("tìm kiếm và lật danh sách 2 lần");
        assertThatItIsTold("tiepnhan", "SEARCH 2", "chạm giới hạn tra cứu");
    }

    @Test
    void wholeListsEndAndAreNotLeftWithoutAMarkOfWhoTookThem() {
        assertThat(open("/requests/print", "tiepnhan"))
                .hasStatus(200)
                .bodyText()
                .contains("lấy từ hệ thống lúc")
                .contains(name("tiepnhan") + " (");
        assertThat(open("/requests/print", "tiepnhan"))
                .hasStatus(429)
                .bodyText()
                .contains("lấy 1 danh sách");
        assertThatItIsTold("tiepnhan", "LIST 1", "chạm giới hạn tra cứu");
    }

    /** A search somebody adds has to be among what is counted; words for accounts find no one who is helped. */
    @Test
    void everySearchIsCounted() {
        assertThat(Route.of(requestMappingHandlerMapping)
                        .filter(route -> route.pattern().matches(".*/(search|known)") && !route.isRead())
                        .filter(route -> !route.pattern().startsWith("/admin/"))
                        .map(Route::handler))
                .hasSizeGreaterThan(5)
                .allMatch(handler -> handler.isAnnotationPresent(Lookup.class));
    }

    private void assertThatItIsTold(String account, String told, String notice) {
        assertThat(jdbc.sql("""
                        select reason from audit.entry
                         where action = 'platform.hour-used-up' and actor_name = :name""")
                        .param("name", name(account))
                        .query(String.class)
                        .list())
                .containsExactly(told);
        assertThat(open("/", "quantri")).bodyText().contains(notice, "/audit?actor=");
    }

    private MvcTestResult open(String path, String account) {
        return mvc.get().uri(path).with(As.user(account)).exchange();
    }

    private MvcTestResult search(String account) {
        return mvc.post()
                .uri("/people/search")
                .param("words", "Nguyen")
                .with(As.user(account))
                .with(csrf())
                .exchange();
    }

    private String name(String account) {
        return jdbc.sql("select display_name from identity.account where username = :name")
                .param("name", account)
                .query(String.class)
                .single();
    }
}
