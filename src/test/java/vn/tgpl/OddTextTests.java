package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.journeys.PracticeApplication;

/**
 * Every form of the application with text nobody expects: in each of its fields at once, and in those a person writes into
 * while the lists and boxes hold what the page offers. Each form is about a thing of the practice data, or about one that
 * was begun for it, and sent by somebody for whom it is there.
 */
@PracticeApplication
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
    /** Buttons that stand on a page only when a person was found, or chosen, on the same form. */
    private static final Set<String> SHOWN_AFTER_ANOTHER =
            Set.of("/requests/new/known-person", "/requests/new/other-person");

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int FAULT = 500;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private final Set<String> taken = new TreeSet<>();

    private PracticeVisitor visitor;
    private Set<String> pages = Set.of();
    private String brokenTexts;

    /** A form on the desk of somebody who may send it. */
    private record Opened(String path, String account, PageForm form) {}

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
        pages = Route.of(requestMappingHandlerMapping)
                .filter(Route::isRead)
                .map(Route::pattern)
                .collect(Collectors.toSet());
    }

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping).filter(route -> !route.isRead() && !route.isPublic());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oddTextIsNoFaultAndIsStoredWholeOrNotAtAll(Route route) {
        Opened opened = opened(route);
        for (String text : TEXTS) {
            Map<String, String> fields = FormFields.of(route, text, LocalDate.now(clock), somebody());
            fields.putAll(opened.form().things());
            send(route, opened, text, fields);
            fields.putAll(opened.form().choices());
            send(route, opened, text, fields);
        }
    }

    /** A check of what is stored says nothing if every form is refused. */
    @AfterAll
    void someFormsWereTakenWithTheirText() {
        assertThat(taken)
                .hasSizeGreaterThan(35)
                .contains(
                        "POST /cases/{id}/change-requests",
                        "POST /cases/{id}/hearings",
                        "POST /cases/{id}/suspension",
                        "POST /duties/{id}/completion",
                        "POST /people/{id}/link",
                        "POST /referrals/{id}/untying",
                        "POST /requests/{id}/paper-call",
                        "POST /requests/{id}/simple-answer",
                        "POST /requests/{id}/withdrawal",
                        "POST /verifications");
    }

    private void send(Route route, Opened opened, String text, Map<String, String> fields) {
        String what = route + " with " + text.substring(0, Math.min(text.length(), 20)) + " as " + opened.account();
        jdbc.sql("savepoint before_the_form").update();
        MockHttpServletResponse answer = visitor.send(opened.path(), opened.account(), fields);
        assertThat(answer.getStatus()).as(what).isLessThan(FAULT).isNotIn(FORBIDDEN, NOT_THERE);
        assertThat(PracticeVisitor.text(answer)).as(what).doesNotContain(HTML);
        if (answer.getStatus() == FOUND) {
            taken.add(route.toString());
            // what a form leaves to be written is written here, where the application commits
            entities.flush();
            assertThat(brokenTexts())
                    .as("texts stored by %s that are not composed, or not whole", what)
                    .isZero();
        }
        entities.clear();
        jdbc.sql("rollback to savepoint before_the_form").update();
    }

    private Opened opened(Route route) {
        LocalDate today = LocalDate.now(clock);
        List<String> paths = new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), today));
        paths.addAll(route.hasVariables() ? new PracticeThings(jdbc).paths(route.pattern()) : List.of(route.pattern()));
        List<String> entitled = everybody().stream()
                .filter(account -> route.isOpenTo(accounts.loadUserByUsername(account)))
                .toList();
        return paths.stream()
                .flatMap(path -> entitled.stream().flatMap(account -> opened(route, path, account).stream()))
                .findFirst()
                .orElseGet(() -> {
                    assertThat(SHOWN_AFTER_ANOTHER).contains(route.pattern());
                    return new Opened(route.pattern(), entitled.get(0), PageForm.bare());
                });
    }

    private Optional<Opened> opened(Route route, String path, String account) {
        return form(route, path, account).map(form -> new Opened(path, account, form));
    }

    /** The practice accounts first. */
    private List<String> everybody() {
        return jdbc.sql("select username from identity.account order by created_at, id")
                .query(String.class)
                .list();
    }

    private UUID somebody() {
        return jdbc.sql("select id from people.person where centre_id = :centre order by id limit 1")
                .param("centre", Rows.DAK_LAK)
                .query(UUID.class)
                .single();
    }

    private Optional<PageForm> form(Route route, String path, String account) {
        return near(route, path)
                .map(page -> visitor.open(page, account))
                .filter(answer -> answer.getStatus() == OK)
                .flatMap(answer -> PageForm.of(PracticeVisitor.text(answer), path).stream())
                .findFirst();
    }

    /** A form stands on the page of its own address; a button that has none, on a page above it. */
    private Stream<String> near(Route route, String path) {
        List<String> own = Stream.of("", "/new", "/edit")
                .filter(end -> pages.contains(route.pattern() + end))
                .map(end -> path + end)
                .toList();
        String above = path.substring(0, Math.max(path.lastIndexOf('/'), 1));
        String top = above.substring(0, Math.max(above.lastIndexOf('/'), 1));
        return own.isEmpty() ? Stream.of(above, above + "/new", top) : own.stream();
    }

    private int brokenTexts() {
        return jdbc.sql(checkOfTexts())
                .param("whole", whole())
                .query(Integer.class)
                .single();
    }

    /**
     * Counts what is not composed (NFC) in all columns of all tables, and what bears the mark without one of the texts
     * whole. A key for sorting or finding is made of its text anew and counts for nothing.
     */
    private String checkOfTexts() {
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
}
