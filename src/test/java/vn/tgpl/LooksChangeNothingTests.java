package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.journeys.PracticeApplication;

/**
 * Whoever is led to an address by a stranger's link changes nothing by it (ASVS 3.5.3): each page is opened by somebody who may,
 * and PostgreSQL is asked which rows were written. That he looked is all it leaves.
 */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksChangeNothingTests {

    private static final int OK = 200;
    private static final int SOME = 2;

    /** The journal with its months and its seal, and who is looking at what just now. */
    private static final Set<String> TRACES = Set.of("audit", "platform.presence");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Set<String> opened = new TreeSet<>();
    private final Set<String> traced = new TreeSet<>();

    private PracticeVisitor visitor;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
    }

    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping).filter(Route::isRead);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aLookWritesThatSomebodyLookedAndNothingElse(Route route) {
        for (String path : paths(route)) {
            entitled(route).findFirst().ifPresent(account -> check(route, path, account));
        }
    }

    /** What nobody could open proves nothing, nor does a count that sees no row written. */
    @AfterAll
    void mostPagesWereOpenedAndTheirTracesSeen() {
        assertThat(opened).hasSizeGreaterThan(120);
        assertThat(traced).contains("GET /cases/{id}", "GET /requests/{id}");
    }

    private void check(Route route, String path, String account) {
        entities.flush();
        Map<String, Long> before = written();
        long traces = traces();
        int status = visitor.open(path, account).getStatus();
        // what an entity that was changed by the way would write where the application commits
        entities.flush();
        Map<String, Long> after = written();
        after.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        assertThat(after).as("written by a look at %s as %s", path, account).isEmpty();
        entities.clear();
        if (traces() > traces) {
            traced.add(route.toString());
        }
        if (status == OK) {
            opened.add(route.toString());
        }
    }

    private List<String> paths(Route route) {
        if (!route.hasVariables()) {
            return List.of(route.path());
        }
        List<String> paths =
                new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), LocalDate.now(clock)));
        paths.addAll(new PracticeThings(jdbc).paths(route.pattern()));
        return paths.stream().limit(SOME).toList();
    }

    private Stream<String> entitled(Route route) {
        return jdbc
                .sql("select username from identity.account order by created_at, id")
                .query(String.class)
                .list()
                .stream()
                .filter(account -> route.isOpenTo(accounts.loadUserByUsername(account)));
    }

    private long traces() {
        return jdbc.sql("select coalesce(sum(n_tup_ins), 0) from pg_stat_xact_user_tables where schemaname = 'audit'")
                .query(Long.class)
                .single();
    }

    /** How many rows of each table this transaction has added, changed or taken away. */
    private Map<String, Long> written() {
        Map<String, Long> written = new TreeMap<>();
        jdbc.sql("""
                        select schemaname, relname, n_tup_ins + n_tup_upd + n_tup_del as rows
                          from pg_stat_xact_user_tables
                         where n_tup_ins + n_tup_upd + n_tup_del > 0""").query(row -> {
            String table = row.getString("schemaname") + "." + row.getString("relname");
            if (!TRACES.contains(row.getString("schemaname")) && !TRACES.contains(table)) {
                written.put(table, row.getLong("rows"));
            }
        });
        return written;
    }
}
