package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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
import vn.tgpl.FormFields;
import vn.tgpl.OfferedForms;
import vn.tgpl.PracticeVisitor;
import vn.tgpl.Route;
import vn.tgpl.Rows;
import vn.tgpl.journeys.PracticeApplication;

/**
 * Whatever form changes a row leaves an entry in the journal: who did it, when, from where, what, and to which thing (ASVS 16.2.1).
 * Each form is sent as its page sends it, by somebody who may.
 */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalledFormsTests {

    /** What is written before it is sent is nobody's affair but his who writes it. */
    private static final Set<String> OWN_NOTES =
            Set.of("/drafts", "/drafts/{id}/name", "/drafts/{id}/removal", "/presence");

    /** Goes through its things afterwards, each of which tells of it. */
    private static final Set<String> TOLD_BY_EACH = Set.of("/batches/{id}/undo");

    private static final int FOUND = 302;

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

    private final Set<String> changed = new TreeSet<>();

    private PracticeVisitor visitor;
    private OfferedForms offered;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
        offered = new OfferedForms(requestMappingHandlerMapping, visitor, accounts, jdbc);
    }

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> !route.isRead() && !route.isPublic())
                .filter(route -> !OWN_NOTES.contains(route.pattern()) && !TOLD_BY_EACH.contains(route.pattern()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormThatChangesSomethingIsInTheJournal(Route route) {
        OfferedForms.Opened opened = offered.opened(route, LocalDate.now(clock));
        Map<String, String> fields = FormFields.of(route, "Nội dung thử", LocalDate.now(clock), Rows.account(3));
        fields.putAll(opened.form().things());
        fields.putAll(opened.form().choices());
        entities.flush();
        long last = lastEntry();
        WrittenRows rows = WrittenRows.fromNowOn(jdbc);
        jdbc.sql("savepoint before_the_form").update();
        int status = visitor.send(opened.path(), opened.account(), fields).getStatus();
        if (status != FOUND) {
            entities.clear();
            return;
        }
        entities.flush();
        if (!rows.now().isEmpty()) {
            changed.add(route.toString());
            assertThat(entriesSince(last, opened.account()))
                    .as("entries of %s, which wrote to %s", route, rows.now().keySet())
                    .isNotEmpty()
                    .allMatch(entry -> entry.matches("[a-z]+[a-zA-Z_.-]+ [a-z-]+ \\S+ from \\S+"));
        }
    }

    /** Forms that are all refused would prove nothing. */
    @AfterAll
    void manyFormsChangedSomething() {
        assertThat(changed).hasSizeGreaterThan(40);
    }

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private List<String> entriesSince(long last, String account) {
        UUID who = jdbc.sql("select id from identity.account where username = :name")
                .param("name", account)
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        select action || ' ' || subject_kind || ' ' || subject_id || ' from ' || coalesce(address, '')
                          from audit.entry where id > :last and actor_id = :who""")
                .param("last", last)
                .param("who", who)
                .query(String.class)
                .list();
    }
}
