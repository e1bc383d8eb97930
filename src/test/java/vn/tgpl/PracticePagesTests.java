package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.journeys.PracticeApplication;

/**
 * Every page about one thing, over things of the practice data and such as were begun for it: of each role that has the right
 * somebody opens one within his scope as a whole page; whoever has not gets none.
 */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticePagesTests {

    private static final int OK = 200;
    private static final int SOME = 3;

    /**
     * States that pass: of the few cases that are in them on a day, none need be of the practice data's one head of a branch,
     * nor a registration that waits for its answer of an officer rather than a lawyer, nor a postponed session of a lawyer.
     */
    private static final Set<String> PASSING = Set.of(
            "GET /cases/{id}/advice-extension as BRANCH_HEAD",
            "GET /cases/{id}/beneficiaries/{person}/end as BRANCH_HEAD",
            "GET /cases/{id}/beneficiaries/{person}/return as BRANCH_HEAD",
            "GET /cases/{id}/change-answer as BRANCH_HEAD",
            "GET /cases/{id}/hearings/{hearingId}/cancellation as BRANCH_HEAD",
            "GET /cases/{id}/hearings/{hearingId}/cancellation as CONTRACT_LAWYER",
            "GET /cases/{id}/notice as BRANCH_HEAD",
            "GET /cases/{id}/paper-extension as BRANCH_HEAD",
            "GET /cases/{id}/papers as BRANCH_HEAD",
            "GET /cases/{id}/registrations/new as BRANCH_HEAD",
            "GET /cases/{id}/registrations/{registrationId}/answer as BRANCH_HEAD",
            "GET /cases/{id}/registrations/{registrationId}/answer as LEGAL_AID_OFFICER",
            "GET /cases/{id}/registrations/{registrationId}/correction as BRANCH_HEAD",
            "GET /cases/{id}/registrations/{registrationId}/correction as LEGAL_AID_OFFICER",
            "GET /cases/{id}/told-trial as BRANCH_HEAD",
            "GET /cases/{id}/told-trial as CONTRACT_LAWYER",
            "GET /cases/{id}/verifications/{verificationId}/result as BRANCH_HEAD",
            "GET /cases/{id}/verifications/{verificationId}/withdrawal as BRANCH_HEAD",
            "GET /verifications/{id} as BRANCH_HEAD",
            "GET /verifications/{id}/result as BRANCH_HEAD");

    /** Whoever sent a referral is led on to its receipt, which is among the pages. */
    private static final Set<String> LED_ON =
            Set.of("GET /referrals/{id} as REFERRER", "GET /cases/{id}/beneficiaries as ");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PracticeVisitor visitor;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
    }

    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping).filter(route -> route.isRead() && route.hasVariables());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void thePageOfAThingOpensForEachRoleWithTheRightAndForNobodyElse(Route route) {
        List<String> paths =
                new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), LocalDate.now(clock)));
        paths.addAll(new PracticeThings(jdbc).paths(route.pattern()));
        assertThat(paths).as("things of %s", route).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        holders().forEach((role, holders) -> {
            if (route.isOpenTo(inTheRole(role))) {
                checkThatOneOpens(all, route + " as " + role, holders, paths);
            } else {
                holders.stream()
                        .filter(account -> !route.isOpenTo(accounts.loadUserByUsername(account)))
                        .findFirst()
                        .ifPresent(account -> checkThatNoneOpens(all, route + " as " + account, account, paths));
            }
        });
        all.assertAll();
    }

    private void checkThatNoneOpens(SoftAssertions all, String as, String account, List<String> paths) {
        all.assertThat(paths.stream()
                        .limit(SOME)
                        .map(path -> visitor.open(path, account).getStatus()))
                .as(as)
                .isNotEmpty()
                .isSubsetOf(403, 404);
    }

    private void checkThatOneOpens(SoftAssertions all, String as, List<String> entitled, List<String> paths) {
        Optional<MockHttpServletResponse> opened = entitled.stream()
                .flatMap(account -> paths.stream().map(path -> visitor.open(path, account)))
                .filter(answer -> answer.getStatus() == OK)
                .findFirst();
        all.assertThat(opened.isPresent()
                        || PASSING.contains(as)
                        || LED_ON.stream().anyMatch(as::startsWith))
                .as(as + " opens one")
                .isTrue();
        opened.ifPresent(answer -> WholePage.check(all, as, PracticeVisitor.text(answer)));
    }

    /** Somebody who has this role and no other. */
    private UserDetails inTheRole(String role) {
        return User.withUsername(role)
                .password("")
                .authorities(jdbc.sql("select right_code from identity.role_right where role_code = :role")
                        .param("role", role)
                        .query(String.class)
                        .list()
                        .toArray(String[]::new))
                .build();
    }

    /** Whoever has each role, the practice accounts first. */
    private Map<String, List<String>> holders() {
        return jdbc
                .sql("""
                        select r.role_code as role, a.username as holder
                          from identity.account_role r join identity.account a on a.id = r.account_id
                         order by r.role_code, a.created_at, a.id""")
                .query((row, index) -> Map.entry(row.getString("role"), row.getString("holder")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
