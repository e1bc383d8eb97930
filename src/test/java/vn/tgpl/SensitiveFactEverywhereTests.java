package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.people.FactAnswer;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.SensitiveFacts;

/**
 * Every page, sheet and file of the application, and what it answers to an empty form, held against the table of sensitive
 * facts as each account of practice: what the table does not show to a reader stands nowhere before him.
 */
@TgplTest
@Transactional
class SensitiveFactEverywhereTests {

    /** Facts of which the name tells nothing of anybody on pages about the law, its papers and its numbers. */
    private static final Set<SensitiveFact> NAMED_BY_THE_LAW = Set.of(
            SensitiveFact.HIV,
            SensitiveFact.DOMESTIC_VIOLENCE,
            SensitiveFact.TRAFFICKING,
            SensitiveFact.OTHER_GROUP,
            SensitiveFact.CHARGES,
            SensitiveFact.ETHNICITY);

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private final Set<String> answered = new HashSet<>();

    /** An id for each kind of page about one thing. */
    private Map<String, String> things = Map.of();

    @BeforeEach
    void aCaseOfWhichEachFactIsKnown() {
        SensitiveFactCase known = SensitiveFactCase.in(jdbc, events, clock);
        UUID centre = UUID.fromString("00000000-0000-7000-8000-000000006601");
        things = Map.of(
                "cases", known.caseId(),
                "people", known.personId(),
                "requests", known.request(jdbc),
                "duties", known.duty(jdbc, centre),
                "referrals", known.referral(jdbc, centre),
                "verifications", known.verification(jdbc, centre));
        entities.flush();
        entities.clear();
    }

    @Test
    void noPageTellsAFactToWhomTheTableDoesNotShowIt() {
        SoftAssertions all = new SoftAssertions();
        routes(HttpMethod.GET)
                .forEach(route -> SensitiveFactCase.STANDINGS.forEach((account, standing) -> isSilent(
                        all,
                        route,
                        account,
                        standing,
                        mvc.get()
                                .uri(path(route))
                                .with(As.user(account))
                                .exchange()
                                .getResponse())));
        all.assertAll();
        assertThat(answered)
                .contains("/requests/{id}", "/referrals/{id}", "/duties/{id}", "/verifications", "/calendar", "/")
                .hasSizeGreaterThan(60);
    }

    @Test
    void noAnswerToAnEmptyFormTellsAFactToWhomTheTableDoesNotShowIt() {
        SoftAssertions all = new SoftAssertions();
        routes(HttpMethod.POST)
                .forEach(route -> SensitiveFactCase.STANDINGS.forEach((account, standing) -> {
                    MockHttpServletResponse answer = mvc.post()
                            .uri(path(route))
                            .param("version", "0")
                            .param("seen.version", "-1")
                            .with(As.user(account))
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .exchange()
                            .getResponse();
                    if (answer.getStatus() == 409 || answer.getStatus() == 422) {
                        isSilent(all, route, account, standing, answer);
                    }
                }));
        all.assertAll();
        assertThat(answered).hasSizeGreaterThan(20);
    }

    private Stream<Route> routes(HttpMethod method) {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> route.method().equals(method) && !route.isPublic());
    }

    private void isSilent(
            SoftAssertions all, Route route, String account, ReaderStanding standing, MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(route.toString()).isLessThan(500);
        if (answer.getStatus() != 200 && answer.getStatus() != 409 && answer.getStatus() != 422) {
            return;
        }
        answered.add(route.pattern());
        String page = HtmlUtils.htmlUnescape(PackedText.of(answer))
                .replaceAll("(?s)<option.*?</option>|<label.*?</label>", "");
        SensitiveFactCase.TOLD.forEach((fact, told) -> {
            boolean silent = SensitiveFacts.answer(fact, standing(route, account, standing)) != FactAnswer.SHOWN;
            boolean ofSomebody = isAboutSomebody(route) || !NAMED_BY_THE_LAW.contains(fact);
            if (silent && ofSomebody) {
                all.assertThat(page.contains(told))
                        .as(fact + " on " + route + " as " + account)
                        .isFalse();
            }
        });
    }

    /** A centre knows its people and whoever was sent to it in all its offices; a case only where it is. */
    private static ReaderStanding standing(Route route, String account, ReaderStanding ofTheCase) {
        if (kind(route).equals("people")) {
            return ReaderStanding.BESIDE_THE_MATTER;
        }
        boolean receives = kind(route).equals("referrals") && account.equals("chinhanh");
        return receives ? ReaderStanding.HEAD : ofTheCase;
    }

    private boolean isAboutSomebody(Route route) {
        return route.hasVariables() && things.containsKey(kind(route));
    }

    private static String kind(Route route) {
        return route.pattern().replaceFirst("^/([a-z-]+).*$", "$1");
    }

    private String path(Route route) {
        String thing = things.get(kind(route));
        return thing == null
                ? route.path()
                : route.pattern().replaceFirst("\\{[^}]+}", thing).replaceAll("\\{[^}]+}", new UUID(0, 1).toString());
    }
}
