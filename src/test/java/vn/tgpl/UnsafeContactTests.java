package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
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
        jdbc.sql("update people.person set address_safe = false where id = cast(:id as uuid)")
                .param("id", person)
                .update();
        String request = jdbc.sql("select request_id from casework.legal_aid_case where id = cast(:id as uuid)")
                .param("id", known.caseId())
                .query(String.class)
                .single();
        things = Map.of("/cases/{", known.caseId(), "/requests/{", request, "/people/{", person);
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
            all.assertThat(told(
                            TYPED.matcher(MARKED.matcher(text).replaceAll("")).replaceAll("")))
                    .as(path)
                    .isEmpty();
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
