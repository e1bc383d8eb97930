package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.tgpl.BegunThings;
import vn.tgpl.PracticeThings;
import vn.tgpl.PracticeVisitor;
import vn.tgpl.Route;
import vn.tgpl.journeys.PracticeApplication;

/** Whoever opens a page about a person's affair, masked or not, leaves one entry about that thing, written with one insert. */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalledPagesTests {

    private static final List<String> THINGS = List.of(
            "/cases/{id}",
            "/requests/{id}",
            "/people/{id}",
            "/duties/{id}",
            "/referrals/{id}",
            "/verifications/{id}",
            "/disposals/{id}");

    /** Those who see things whole and those to whom they are masked. */
    private static final List<String> READERS = List.of("giamdoc", "tiepnhan", "trogiupvien", "sotuphap", "ubndxa");

    private static final int OK = 200;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private UserDetailsService accounts;

    private PracticeVisitor visitor;
    private int opened;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
    }

    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping)
                .filter(Route::isRead)
                .filter(route -> THINGS.stream()
                        .anyMatch(thing ->
                                route.pattern().equals(thing) || route.pattern().startsWith(thing + "/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageThatIsOpenedIsInTheJournal(Route route) {
        List<String> paths =
                new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), LocalDate.now(clock)));
        paths.addAll(new PracticeThings(jdbc).paths(route.pattern()));
        for (String account : READERS) {
            if (!route.isOpenTo(accounts.loadUserByUsername(account))) {
                continue;
            }
            for (String path : paths) {
                long last = lastEntry();
                if (visitor.open(path, account).getStatus() == OK) {
                    assertThat(entriesSince(last))
                            .as("entries of %s by %s", path, account)
                            .hasSize(1)
                            .first()
                            .asString()
                            .endsWith(path.substring(path.indexOf('/', 1) + 1).replaceAll("/.*", ""));
                    opened++;
                    break;
                }
            }
        }
    }

    /** Pages of which none opens would prove nothing. */
    @AfterAll
    void manyPagesOpened() {
        assertThat(opened).isGreaterThan(80);
    }

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private List<String> entriesSince(long last) {
        return jdbc.sql("select action || ' ' || subject_kind || ' ' || subject_id from audit.entry where id > :last")
                .param("last", last)
                .query(String.class)
                .list();
    }
}
