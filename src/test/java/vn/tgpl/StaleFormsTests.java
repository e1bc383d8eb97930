package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;

/** Every form of a case that comes too late is shown again: with what was typed, and with who was quicker, how and when. */
@TgplTest
@Transactional
@TestInstance(Lifecycle.PER_CLASS)
class StaleFormsTests {

    private static final String TYPED = "Typed in vain";

    /** They only look: nothing is stored by them. */
    private static final Set<String> LOOKS = Set.of(
            "/cases/{id}/beneficiaries/search",
            "/cases/{id}/residence/communes",
            "/cases/{id}/beneficiaries/answer",
            "/cases/{id}/new-beneficiary/answer",
            "/cases/{id}/new-beneficiary/communes");

    /**
     * The first waits for what the others end with; the next two are about a similar matter and somebody who joined, and there
     * are none here; into the last nothing is typed.
     */
    private static final Set<String> TRIED_ELSEWHERE = Set.of(
            "/cases/{id}/file-handover",
            "/cases/{id}/other-matters",
            "/cases/{id}/beneficiaries/{person}/end",
            "/cases/{id}/beneficiaries/{person}/return",
            "/cases/{id}/papers");

    /** What a form refuses before it looks at the case is right in it. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("toTime", "09:00"),
            Map.entry("notice.time", "00:00"),
            Map.entry("toCentre", ""),
            Map.entry("groundCode", "NOT_OBJECTIVE"),
            Map.entry("resultCode", "WITHDRAWN"),
            Map.entry("shares[0].share", ""),
            Map.entry("parties[0].role", "OPPOSING"),
            Map.entry("parties[0].nationalId", ""),
            Map.entry("parties[0].birthYear", "1980"),
            Map.entry("person.nationalId", ""),
            Map.entry("person.oldIdNumber", ""),
            Map.entry("person.safetyReason", ""),
            Map.entry("person.birth", "1980"),
            Map.entry("person.phone", ""),
            Map.entry("person.ethnicityCode", ""),
            Map.entry("person.provinceCode", ""),
            Map.entry("person.communeCode", ""),
            Map.entry("villageNotListed", "false"),
            Map.entry("person", ""),
            Map.entry("told.communeCode", "66-ea-sup"),
            Map.entry("told.villageNotListed", "false"));

    private static final List<String> SENDERS = List.of("trogiupvien", "tiepnhan", "giamdoc");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private CaseId id;
    private Map<String, UUID> parts;

    @BeforeEach
    void aCaseAtWork() {
        CaseSetup setup = new CaseSetup(jdbc, events);
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        id = setup.open(CaseSetup.Accepted.litigation(weekAgo));
        settle();
        UUID officer = setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER);
        setup.assign(id, officer, CaseSetup.OFFICER, weekAgo);
        parts = Map.of(
                "hearings", UUID.randomUUID(), "registrations", UUID.randomUUID(), "verifications", UUID.randomUUID());
        String today = day();
        String tomorrow = Display.dateOf(clock.instant().plus(Duration.ofDays(1)));
        enter("hearings", "heldOn", tomorrow, "atTime", "08:00", "court", "TAND khu vuc 1");
        enter(
                "registrations",
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQDT",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "PROTECTOR",
                "sentOn",
                today);
        enter("verifications", "counterpart", "Trung tam Gia Lai", "subject", "Noi cu tru", "askedOn", today);
    }

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> route.pattern().startsWith("/cases/{id}/") && saysWhenItWasOpened(route))
                .filter(route -> !LOOKS.contains(route.pattern()) && !TRIED_ELSEWHERE.contains(route.pattern()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormComesBackWithWhatWasTypedAndWithTheOthersDoing(Route route) {
        String sender = SENDERS.stream()
                .filter(name -> route.isOpenTo(accounts.loadUserByUsername(name)))
                .findFirst()
                .orElseThrow();
        String quicker = sender.equals("trogiupvien") ? "giamdoc" : "trogiupvien";
        Instant opened = clock.instant();
        String path = path(route);
        Map<String, String> typed = FormFields.of(route, TYPED, LocalDate.now(clock), UUID.randomUUID());
        RIGHT.forEach(typed::replace);
        if (route.pattern().endsWith("/closure")) {
            typed.put("resultCode", "JUDGMENT");
        }
        if (route.pattern().endsWith("/matter")) {
            typed.putAll(Map.of("fieldCode", "CRIMINAL", "proceduralStatusCode", "", "stageCode", ""));
        }
        typed.put("seenAt", opened.toString());
        end(quicker);
        assertThat(send(path, sender, typed))
                .hasStatus(409)
                .bodyText()
                .contains(TYPED, "Nội dung người khác vừa lưu", name(quicker) + ", lúc ", "name=\"seenAt\"")
                .contains("Tình trạng hiện nay")
                .doesNotContain("??");
    }

    @Test
    void theFileThatWasHandedOverMeanwhileIsToldWithWhoTookIt() {
        Instant opened = clock.instant();
        end("trogiupvien");
        Map<String, String> form = form("handedOn", day(), "handedBy", "Tran Thi Minh Tam", "note", TYPED);
        form.put("seenAt", opened.toString());
        assertThat(send("/cases/" + id + "/file-handover", "tiepnhan", form)).hasStatus(302);
        assertThat(send("/cases/" + id + "/file-handover", "giamdoc", form))
                .hasStatus(409)
                .bodyText()
                .contains(TYPED, "Nội dung người khác vừa lưu", name("tiepnhan") + ", lúc ");
    }

    /** What is asked for by hand in a table says nothing of a form that is forgotten in it. */
    @Test
    void allFormsOfACaseAreAmongThem() {
        assertThat(forms().map(route -> route.pattern().replaceFirst("^/cases/\\{id}/", "")))
                .contains(
                        "activities",
                        "hearings",
                        "hearings/{hearingId}/outcome",
                        "hearings/{hearingId}/call-off",
                        "registrations",
                        "registrations/{registrationId}/answer",
                        "verifications",
                        "verifications/{verificationId}/result",
                        "change-requests",
                        "suspension",
                        "discontinuation");
    }

    private static boolean saysWhenItWasOpened(Route route) {
        return !route.isRead()
                && Arrays.stream(route.handler().getParameterTypes())
                        .anyMatch(type -> type.getName().startsWith("vn.tgpl.casework.web.")
                                && BeanUtils.getPropertyDescriptor(type, "seenAt") != null);
    }

    private String path(Route route) {
        String path = route.pattern().replace("{id}", id.toString());
        for (Map.Entry<String, UUID> part : parts.entrySet()) {
            path = path.replaceFirst("/" + part.getKey() + "/\\{[^}]+}", "/" + part.getKey() + "/" + part.getValue());
        }
        return path;
    }

    private void enter(String what, String... fields) {
        Map<String, String> form = form(fields);
        form.put("id", parts.get(what).toString());
        assertThat(send("/cases/" + id + "/" + what, "trogiupvien", form)).hasStatus(302);
    }

    private void end(String account) {
        Map<String, String> form =
                form("resultCode", "WITHDRAWN", "takenBackOn", day(), "closedOn", day(), "summary", "Ended by another");
        form.put("cancelHearings", "true");
        form.put(
                "version",
                jdbc.sql("select version from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
        assertThat(send("/cases/" + id + "/discontinuation", account, form)).hasStatus(302);
    }

    private static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }

    private MvcTestResult send(String path, String account, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(As.user(account)).with(csrf());
        fields.forEach(request::param);
        MvcTestResult result = request.exchange();
        settle();
        return result;
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private String day() {
        return Display.dateOf(clock.instant());
    }

    private String name(String account) {
        return jdbc.sql("select display_name from identity.account where username = :name")
                .param("name", account)
                .query(String.class)
                .single();
    }
}
