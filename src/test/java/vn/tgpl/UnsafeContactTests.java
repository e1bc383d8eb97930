package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A number nobody should call and an address nobody should write to, held against whatever the application answers to a
 * read: they are marked where they are shown, stand on the screen alone, and leave on no sheet, print or file.
 */
@TgplTest
@Transactional
class UnsafeContactTests {

    private static final Pattern UNSAFE = Pattern.compile("0905 ?123 ?987|Hẻm Kín 7");

    /** On the screen alone, with the mark behind it. */
    private static final Pattern MARKED =
            Pattern.compile("<div class=\"no-print\"><dt>[^<]*</dt><dd>[^<]*(0905 ?123 ?987|Hẻm Kín 7)[^<]*"
                    + " · (?iu:Không g)[^<]*</dd></div>");

    /** In words that need no mark, on the screen alone. */
    private static final Pattern NOTED =
            Pattern.compile("<div class=\"no-print\"><dt>[^<]*</dt><dd>(Nhắn chị Sáu|Chồng canh)[^<]*</dd></div>");

    /** What a centre told another one, with the marks in it. */
    private static final Pattern HANDED =
            Pattern.compile("<dd class=\"no-print\">[^<]*(0905 ?123 ?987|Hẻm Kín 7) \\((?iu:Không g)[^<]*</dd>");

    /** What is typed into a form of the person stands beside the choice whether it is safe. */
    private static final Pattern TYPED = Pattern.compile("<input[^>]*(addressLine|phone)[^>]*>");

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

    private final List<String> marked = new ArrayList<>();
    private Map<String, String> things = Map.of();
    private String person = "";

    @BeforeEach
    void somebodyWhoIsNotSafeToReach() {
        SensitiveFactCase known = SensitiveFactCase.in(jdbc, events, clock);
        person = known.personId();
        jdbc.sql("""
                        update people.person set address_safe = false,
                               contact_note = 'Nhắn chị Sáu 0905 123 987', safety_reason = 'Chồng canh ở Hẻm Kín 7' where id = cast(:id as uuid)""").param("id", person).update();
        String request = jdbc.sql("select request_id from casework.legal_aid_case where id = cast(:id as uuid)")
                .param("id", known.caseId())
                .query(String.class)
                .single();
        things = Map.of(
                "/cases/{", known.caseId(), "/requests/{", request, "/people/{", person, "/referrals/{", handedOver());
        entities.flush();
        entities.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trogiupvien", "tiepnhan", "giamdoc"})
    void whoeverSeesThemSeesThemMarkedAndOnTheScreenAlone(String account) {
        SoftAssertions all = new SoftAssertions();
        paths().forEach(path -> isMarked(
                all, path, mvc.get().uri(path).with(As.user(account)).exchange().getResponse()));
        all.assertAll();
        assertThat(marked).contains("/cases/" + things.get("/cases/{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "ADDRESS"})
    void openedWithAReasonTheyAreMarkedOnThePageOfThePerson(String fact) {
        MockHttpServletResponse answer = mvc.post()
                .uri("/people/" + person + "/reveal")
                .param("fact", fact)
                .param("reason", "Liên hệ khẩn cấp")
                .with(As.user("giamdoc"))
                .with(csrf())
                .exchange()
                .getResponse();
        SoftAssertions all = new SoftAssertions();
        isMarked(
                all,
                "/people/" + person,
                mvc.get()
                        .uri("/people/" + person)
                        .cookie(answer.getCookies())
                        .with(As.user("giamdoc"))
                        .exchange()
                        .getResponse());
        all.assertAll();
        assertThat(marked).contains("/people/" + person);
    }

    @Test
    void whatAnotherCentreToldIsReadOnTheScreenAlone() {
        String path = "/referrals/" + things.get("/referrals/{");
        String page = PackedText.of(
                mvc.get().uri(path).with(As.user("tiepnhan")).exchange().getResponse());
        assertThat(HANDED.matcher(page).find()).isTrue();
        assertThat(told(HANDED.matcher(page).replaceAll(""))).isEmpty();
    }

    private String handedOver() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code,
                            full_name, contact, person_status, matter, paper_seen, sent_at, state, version, promised_unit,
                            promised_amount)
                        select :id, 'R-1', o.id, o.id, o.id, o.province_code, 'A',
                            '0905 123 987 (Không gọi số này); Hẻm Kín 7 (Không gửi thư, không đến địa chỉ này)',
                            '-', '-', '-', now(), 'WAITING', 0, 'WORKING_DAYS', 3
                          from offices.office o where o.id = :centre""")
                .param("id", id)
                .param("centre", UUID.fromString("00000000-0000-7000-8000-000000006601"))
                .update();
        return id.toString();
    }

    /** Every read of the application: of that case, request and person, and those that name no thing. */
    private Stream<String> paths() {
        return Route.of(requestMappingHandlerMapping)
                .filter(Route::isRead)
                .filter(route -> !route.isPublic())
                .map(this::path)
                .filter(path -> !path.contains("{"));
    }

    private String path(Route route) {
        return things.entrySet().stream()
                .filter(thing -> route.pattern().startsWith(thing.getKey()))
                .map(thing -> route.pattern().replaceFirst("\\{[^}]+}", thing.getValue()))
                .findFirst()
                .orElseGet(() -> route.hasVariables() ? route.pattern() : route.path());
    }

    private void isMarked(SoftAssertions all, String path, MockHttpServletResponse answer) {
        if (answer.getStatus() != 200) {
            return;
        }
        String text = PackedText.of(answer);
        if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
            if (MARKED.matcher(text).find()) {
                marked.add(path);
            }
            String rest = MARKED.matcher(text).replaceAll("");
            for (Pattern known : List.of(NOTED, HANDED, TYPED)) {
                rest = known.matcher(rest).replaceAll("");
            }
            all.assertThat(told(rest)).as(path).isEmpty();
        } else {
            all.assertThat(told(text)).as(path).isEmpty();
        }
    }

    /** Each place where one of them stands, with what is around it. */
    private static List<String> told(String text) {
        return UNSAFE.matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 80), Math.min(text.length(), found.end() + 80)))
                .toList();
    }
}
