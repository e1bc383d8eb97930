package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.Rows.CaseFacts;

/** Every form of the application with text nobody expects in each of its fields at once. */
@TgplTest
@Transactional
@TestInstance(Lifecycle.PER_CLASS)
class OddTextTests {

    private static final String MARK = "tgplx";
    private static final String HTML = "<b>" + MARK + "</b><script>alert(1)</script>";
    private static final String DECOMPOSED = MARK + " Nguye\u0302\u0303n Thi\u0323 \u0110a\u0300o";
    private static final List<String> TEXTS = List.of(
            MARK + " \uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69",
            MARK + "\u0000y",
            HTML,
            MARK.repeat(2000),
            DECOMPOSED);
    private static final List<String> ACCOUNTS = List.of(
            "giamdoc",
            "tiepnhan",
            "trogiupvien",
            "quantri",
            "chinhanh",
            "luatsu",
            "ketoan",
            "sotuphap",
            "ubndxa",
            "cuc");
    private static final int FOUND = 302;
    private static final int FAULT = 500;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private final Set<String> taken = new TreeSet<>();

    private String brokenTexts;

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping).filter(route -> !route.isRead() && !route.isPublic());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oddTextIsNoFaultAndIsStoredWholeOrNotAtAll(Route route) throws Exception {
        String account = ACCOUNTS.stream()
                .filter(name -> route.isOpenTo(accounts.loadUserByUsername(name)))
                .findFirst()
                .orElseThrow();
        String path = path(route);
        for (String text : TEXTS) {
            MockHttpServletResponse answer = send(route, path, account, text);
            assertThat(answer.getStatus()).as(route + " with " + shortly(text)).isLessThan(FAULT);
            if (answer.getStatus() == FOUND) {
                taken.add(route.toString());
            }
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .as(route + " with " + shortly(text))
                    .doesNotContain(HTML);
            // what a form leaves to be written is written here, where the application commits
            entities.flush();
            entities.clear();
        }
        assertThat(jdbc.sql(brokenTexts())
                        .param("whole", whole())
                        .query(Integer.class)
                        .single())
                .as("texts stored by %s that are not composed, or not whole", route)
                .isZero();
    }

    /** A check of what is stored says nothing if every form is refused. */
    @AfterAll
    void someFormsWereTakenWithTheirText() {
        assertThat(taken)
                .contains(
                        "POST /requests/{id}/paper-call",
                        "POST /requests/{id}/simple-answer",
                        "POST /requests/{id}/withdrawal",
                        "POST /verifications");
    }

    private MockHttpServletResponse send(Route route, String path, String account, String text) throws Exception {
        MockHttpServletRequestBuilder form =
                request(route.method(), path).with(As.user(account)).with(csrf());
        FormFields.of(route, text).forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    /** What can be there is there; the rest of a path names nothing. */
    private String path(Route route) {
        Rows rows = new Rows(jdbc);
        Map<String, UUID> things = Map.of(
                "/cases/{id}",
                rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Lê Thị Lạ", LocalDate.of(2026, 11, 16))),
                "/requests/{id}",
                rows.waitingRequest(Rows.DAK_LAK, "Lê Văn Lạ"),
                "/people/{id}",
                rows.person(Rows.DAK_LAK, "Lê Thị Lạ", null),
                "/admin/offices/{id}",
                Rows.DAK_LAK_BRANCH,
                "/admin/accounts/{id}",
                Rows.account(5));
        String pattern = route.pattern();
        for (Map.Entry<String, UUID> thing : things.entrySet()) {
            if (pattern.startsWith(thing.getKey())) {
                pattern = pattern.replaceFirst("\\{id}", thing.getValue().toString());
            }
        }
        return pattern.replaceAll("\\{[^}]+}", new UUID(0, 0).toString());
    }

    /**
     * Counts what is not composed (NFC) in all columns of all tables, and what bears the mark without one of the texts
     * whole. A key for sorting or finding is made of its text anew and counts for nothing.
     */
    private String brokenTexts() {
        if (brokenTexts == null) {
            Map<String, List<String>> columns =
                    jdbc
                            .sql("""
                            select table_schema || '.' || table_name as owner, column_name as name
                              from information_schema.columns join information_schema.tables
                                   using (table_schema, table_name)
                             where data_type = 'text' and table_type = 'BASE TABLE'
                               and table_schema not in ('pg_catalog', 'information_schema')
                               and column_name !~ 'sort|fold|search'""")
                            .query((row, index) -> Map.entry(row.getString("owner"), row.getString("name")))
                            .stream()
                            .collect(Collectors.groupingBy(
                                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            brokenTexts = columns.entrySet().stream()
                    .map(table -> "select count(*) as n from " + table.getKey() + " t where "
                            + table.getValue().stream()
                                    .map(OddTextTests::isBroken)
                                    .collect(Collectors.joining(" or ")))
                    .collect(Collectors.joining(" union all ", "select sum(n) from (", ") counted"));
        }
        return brokenTexts;
    }

    private static String isBroken(String column) {
        return "t.%1$s is not nfc normalized or t.%1$s like '%%%2$s%%' and not t.%1$s like any (array[:whole])"
                .formatted(column, MARK);
    }

    /** As they stand in the database, perhaps with words around them. */
    private static List<String> whole() {
        return TEXTS.stream()
                .map(text ->
                        "%" + Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u0000", "") + "%")
                .toList();
    }

    private static String shortly(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }
}
