package vn.tgpl;

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
import org.jspecify.annotations.Nullable;
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
            MARK + "' \" \\ %_ ;-- ) or 1=1 /* ${7*7} #{7*7} [[${7*7}]]",
            MARK.repeat(2000),
            DECOMPOSED);
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
    private OfferedForms offered;
    private StoredTexts stored;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
        offered = new OfferedForms(requestMappingHandlerMapping, visitor, accounts, jdbc);
        stored = new StoredTexts(jdbc, MARK, TEXTS);
    }

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping).filter(route -> !route.isRead() && !route.isPublic());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void oddTextIsNoFaultAndIsStoredWholeOrNotAtAll(Route route) {
        OfferedForms.Opened opened = offered.opened(route, LocalDate.now(clock));
        for (String text : TEXTS) {
            UUID somebody = somebody();
            Map<String, String> fields = FormFields.of(route, text, LocalDate.now(clock), somebody);
            fields.putAll(opened.form().things());
            send(route, opened, text, fields);
            // as its page sends it: what it lets choose is chosen, what it does not offer is left out
            fields.putAll(opened.form().choices());
            fields.values().removeIf(somebody.toString()::equals);
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

    private void send(Route route, OfferedForms.Opened opened, String text, Map<String, String> fields) {
        String what = route + " with " + text.substring(0, Math.min(text.length(), 20)) + " as " + opened.account();
        jdbc.sql("savepoint before_the_form").update();
        MockHttpServletResponse answer = visitor.send(opened.path(), opened.account(), fields);
        assertThat(answer.getStatus()).as(what).isLessThan(FAULT).isNotIn(FORBIDDEN, NOT_THERE);
        assertThat(PracticeVisitor.text(answer)).as(what).doesNotContain(HTML);
        if (answer.getStatus() == FOUND) {
            taken.add(route.toString());
            // what a form leaves to be written is written here, where the application commits
            entities.flush();
            assertThat(stored.broken())
                    .as("texts stored by %s that are not composed, or not whole", what)
                    .isZero();
            assertThatItIsShownAsText(answer.getRedirectedUrl(), opened.account(), what);
        }
        entities.clear();
        jdbc.sql("rollback to savepoint before_the_form").update();
    }

    /** Where the form leads to: what was stored stands there, or beside it, as text. */
    private void assertThatItIsShownAsText(@Nullable String next, String account, String what) {
        assertThat(next).as(what).isNotNull();
        MockHttpServletResponse page = visitor.open(next, account);
        assertThat(page.getStatus()).as("%s, then %s", what, next).isLessThan(FAULT);
        assertThat(PracticeVisitor.text(page)).as("%s, then %s", what, next).doesNotContain(HTML);
    }

    private UUID somebody() {
        return jdbc.sql("select id from people.person where centre_id = :centre order by id limit 1")
                .param("centre", Rows.DAK_LAK)
                .query(UUID.class)
                .single();
    }
}
