package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/**
 * What identifies or endangers a person stands unmasked on no page, but on those of a case and its register for whoever
 * works on it (Luật TGPL 2017 Đ6 k1 c).
 */
@TgplTest
@Transactional
class MaskedFactsTests {

    private static final String BENEFICIARY = "066185004321";
    private static final String JOINED = "066175004322";
    private static final String PARTY = "066080004323";
    private static final String PRACTITIONER = "066085004324";
    private static final String UNSAFE_PHONE = "0905123987";
    private static final String UNSAFE_PHONE_AS_SHOWN = "0905 123 987";
    private static final List<String> NUMBERS =
            List.of(BENEFICIARY, JOINED, PARTY, PRACTITIONER, UNSAFE_PHONE, UNSAFE_PHONE_AS_SHOWN);

    private static final Set<String> TEAM = Set.of("giamdoc", "tiepnhan", "trogiupvien");
    private static final Set<String> RECEPTION = Set.of("giamdoc", "tiepnhan");
    private static final Set<String> PAGES_OF_THE_TEAM =
            Set.of("/cases/{id}", "/cases/register", "/cases/register/print", "/requests/{id}");

    private static final String NAME = "Lò Thị Ẩn Danh";
    private static final List<String> NAMES = List.of(NAME, "Hoàng Thị Cùng Giúp", "Tran Van Doi");

    /** They keep the accounts, see numbers, or send people of their own: none of them knows whom a centre helps. */
    private static final List<String> WITHOUT_NAMES = List.of("quantri", "cuc", "phongtuphap");

    /** Both see the case within their scope, and neither works on it. */
    private static final List<String> OUTSIDE_THE_TEAM = List.of("ketoan", "sotuphap");

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

    /** A page that nobody opens shows nothing. */
    private final Set<String> opened = new HashSet<>();

    /** An id for each kind of page about one thing. */
    private Map<String, String> things;

    @BeforeEach
    void aCaseOfSomebodyInDanger() {
        CaseSetup setup = new CaseSetup(jdbc, events);
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        CaseId id =
                setup.open(CaseSetup.Accepted.litigation(weekAgo).group("HIV").name(NAME));
        UUID practitioner = setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER);
        setup.assign(id, practitioner, CaseSetup.OFFICER, weekAgo);
        Rows rows = new Rows(jdbc);
        UUID joined = rows.person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", JOINED);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, 'HIV', now(), :person)""").param("case", id.value()).param("person", joined).update();
        UUID person = value("select beneficiary_id from casework.legal_aid_case where id = :id", id.value());
        change("update people.person set national_id = :number where id = :id", person, BENEFICIARY);
        change("update people.person set phone = :number, phone_safe = false where id = :id", person, UNSAFE_PHONE);
        change("update people.person set ethnicity_code = :number where id = :id", person, "12");
        change("update casework.case_party set national_id = :number where case_id = :id", id.value(), PARTY);
        change(
                "update practitioners.practitioner set national_id = :number where id = :id",
                practitioner,
                PRACTITIONER);
        UUID waiting = rows.request(Rows.DAK_LAK, person, NAME, "RECEIVED", weekAgo);
        things = Map.of(
                "cases", id.toString(),
                "people", person.toString(),
                "requests", waiting.toString(),
                "practitioners", practitioner.toString());
        entities.flush();
        entities.clear();
    }

    @Test
    void noPageShowsANumberToAnybodyButTheTeamOnThePagesOfTheCase() {
        SoftAssertions all = new SoftAssertions();
        Route.of(requestMappingHandlerMapping)
                .filter(Route::isRead)
                .forEach(route -> As.ACCOUNTS.forEach(account -> {
                    if (!isOfTheTeam(account, route)) {
                        all.assertThat(body(route, account))
                                .as(route + " as " + account)
                                .doesNotContain(NUMBERS);
                    }
                }));
        all.assertAll();
        assertThat(opened)
                .contains(
                        "/cases/{id}",
                        "/requests/{id}/refusal",
                        "/people/{id}",
                        "/practitioners/{id}",
                        "/cases/register/print")
                .hasSizeGreaterThan(60);
    }

    @Test
    void noPageAboutACaseTellsItsGroupOrTheEthnicityOutsideTheTeam() {
        SoftAssertions all = new SoftAssertions();
        Route.of(requestMappingHandlerMapping)
                .filter(route -> route.isRead() && route.hasVariables())
                .forEach(route -> OUTSIDE_THE_TEAM.forEach(account -> all.assertThat(body(route, account))
                        .as(route + " as " + account)
                        .doesNotContain("HIV", "Ê-đê")));
        all.assertAll();
        assertThat(opened).contains("/cases/{id}");
    }

    @Test
    void noPageNamesWhoIsHelpedOrWhoStandsAgainstHimToThoseWhoWorkOnNoCase() {
        SoftAssertions all = new SoftAssertions();
        Route.of(requestMappingHandlerMapping)
                .filter(Route::isRead)
                .forEach(route -> WITHOUT_NAMES.forEach(account -> all.assertThat(body(route, account))
                        .as(route + " as " + account)
                        .doesNotContain(NAMES)));
        all.assertAll();
    }

    /** One rule for the request and for the case made of it. */
    @Test
    void whoReceivesSeesTheNumberOfTheRequestAsOnTheCase() {
        for (String page : List.of("/requests/" + things.get("requests"), "/cases/" + things.get("cases"))) {
            assertThat(mvc.get().uri(page).with(As.intakeOfficer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(BENEFICIARY);
        }
    }

    /** The number of somebody who did not ask for aid stands masked there, too, until it is opened with a reason. */
    @Test
    void theTeamSeesTheNumbersOfThoseWhoAreHelped() {
        assertThat(mvc.get().uri("/cases/" + things.get("cases")).with(As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(NAMES)
                .contains(BENEFICIARY, JOINED, UNSAFE_PHONE_AS_SHOWN, "HIV", "Ê-đê")
                .doesNotContain(PARTY);
    }

    /** An executor works on the case, not on the request it came from. */
    private static boolean isOfTheTeam(String account, Route route) {
        Set<String> team = route.pattern().startsWith("/requests") ? RECEPTION : TEAM;
        return team.contains(account) && PAGES_OF_THE_TEAM.contains(route.pattern());
    }

    private String body(Route route, String account) {
        String thing = route.pattern().replaceFirst("^/([a-z]+)/\\{.*$", "$1");
        String path =
                things.containsKey(thing) ? route.pattern().replaceFirst("\\{[^}]+}", things.get(thing)) : route.path();
        MockHttpServletResponse answer = mvc.get()
                .uri(path.replaceAll("\\{[^}]+}", new UUID(0, 1).toString()))
                .with(As.user(account))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(500);
        if (answer.getStatus() == 200) {
            opened.add(route.pattern());
        }
        return PageText.of(answer);
    }

    private UUID value(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(UUID.class).single();
    }

    private void change(String sql, UUID id, String number) {
        jdbc.sql(sql).param("id", id).param("number", number).update();
    }
}
