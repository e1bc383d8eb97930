package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.journeys.PracticeApplication;

/** Every page about one thing, over things of the practice data: it opens for somebody, and for everybody as a whole page. */
@PracticeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticePagesTests {

    private static final List<String> ACCOUNTS = List.of(
            "giamdoc",
            "tiepnhan",
            "trogiupvien",
            "luatsu",
            "chinhanh",
            "quantri",
            "sotuphap",
            "ketoan",
            "ubndxa",
            "phongtuphap",
            "cuc",
            "dongthap");

    /** Nobody has an import or a draft of a wording under way in the practice data; the tests of these screens begin one. */
    private static final Set<String> UNDER_WAY = Set.of(
            "/admin/communes/imports/{id}",
            "/admin/law-versions/{id}/groups/new",
            "/admin/law-versions/{id}/groups/{code}");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc mvc;

    @BeforeEach
    void aServer() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> route.isRead() && route.hasVariables() && !UNDER_WAY.contains(route.pattern()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageOfAThingOpensForSomebodyAndIsWholeForAll(Route route) {
        String shown = new PracticeThings(jdbc)
                .paths(route.pattern()).stream()
                        .filter(path -> everybody().stream()
                                .anyMatch(account -> answer(path, account).getStatus() == 200))
                        .findFirst()
                        .orElse(null);
        assertThat(shown).as("something of %s that somebody may open", route).isNotNull();
        SoftAssertions all = new SoftAssertions();
        for (String account : ACCOUNTS) {
            MockHttpServletResponse answer = answer(shown, account);
            if (answer.getStatus() == 200) {
                WholePage.check(all, route + " as " + account, text(answer));
            } else {
                all.assertThat(answer.getStatus()).as(route + " as " + account).isIn(302, 403, 404);
            }
        }
        all.assertAll();
    }

    private List<String> everybody() {
        return Stream.concat(
                        ACCOUNTS.stream(),
                        jdbc.sql("select username from identity.account").query(String.class).list().stream())
                .distinct()
                .toList();
    }

    private MockHttpServletResponse answer(String path, String account) {
        try {
            return mvc.perform(get(path).with(As.user(account))).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(path, failure);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
