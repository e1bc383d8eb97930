package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.journeys.PracticeApplication;
import vn.tgpl.platform.web.Drafted;

/** Every form that is kept, over the practice data: what was typed into each of its lines stands there when it is opened again. */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftedFormsTests {

    /** What is shown beside a form by the same controller. */
    private static final Set<String> LISTS = Set.of("/verifications", "/verifications/{id}");

    private static final int OK = 200;
    private static final Pattern LINE = Pattern.compile(
            "<input type=\"text\"[^>]*?\\sname=\"([^\"]+)\"[^>]*>|<textarea[^>]*?\\sname=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");

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

    private final Set<String> kept = new TreeSet<>();
    private PracticeVisitor visitor;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
    }

    /** Pages of controllers that take a form which is kept. */
    Stream<Route> pages() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> route.isRead() && takesAKeptForm(route) && !LISTS.contains(route.pattern()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatWasTypedStandsThereAgain(Route route) {
        Opened opened = opened(route);
        Map<String, String> typed = new LinkedHashMap<>();
        lines(opened.page()).keySet().forEach(name -> typed.put(name, "Nháp " + (typed.size() + 1)));
        assertThat(typed).as("lines of %s", opened.path()).isNotEmpty();
        Map<String, String> sent = hidden(opened.page());
        sent.putAll(typed);
        String again = visitor.send("/drafts", opened.account(), sent).getRedirectedUrl();
        assertThat(again).as("where %s leads back", opened.path()).startsWith(opened.path());
        var answer = visitor.open(again, opened.account());
        assertThat(answer.getStatus()).as(again).isEqualTo(OK);
        String page = PracticeVisitor.text(answer);
        Map<String, String> found = lines(page);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(page).contains("Đây là bản nháp lưu lúc", "data-draft-state");
            typed.forEach((name, text) -> softly.assertThat(found).as(again).containsEntry(name, text));
            softly.assertThat(hidden(page).get("draftKey")).isEqualTo(sent.get("draftKey"));
            softly.assertThat(hidden(page).get("draftTitle")).isNotBlank();
            for (String seen : List.of("version", "seen.version")) {
                softly.assertThat(hidden(page).get(seen)).as(seen).isEqualTo(sent.get(seen));
            }
        });
        kept.add(route.pattern());
    }

    /** A rule that asks for nothing is kept by everything. */
    @AfterAll
    void theLongFormsAreAmongThem() {
        assertThat(kept)
                .contains(
                        "/requests/new",
                        "/requests/{id}/correction",
                        "/requests/{id}/transfer",
                        "/referrals/new",
                        "/cases/{id}/parties",
                        "/cases/{id}/new-beneficiary",
                        "/cases/{id}/activities/new",
                        "/cases/{id}/hearings/new",
                        "/cases/{id}/closure",
                        "/cases/{id}/discontinuation",
                        "/cases/{id}/suspension",
                        "/cases/{id}/file-handover",
                        "/cases/{id}/verifications/new",
                        "/people/{id}/edit",
                        "/practitioners/new",
                        "/practitioners/{id}",
                        "/duties/new");
    }

    private record Opened(String path, String account, String page) {}

    private Opened opened(Route route) {
        List<String> paths =
                new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), LocalDate.now(clock)));
        paths.addAll(route.hasVariables() ? new PracticeThings(jdbc).paths(route.pattern()) : List.of(route.pattern()));
        return paths.stream()
                .flatMap(path -> everybody().stream()
                        .filter(account -> route.isOpenTo(accounts.loadUserByUsername(account)))
                        .flatMap(account -> opened(path, account).stream()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is offered the form of " + route));
    }

    /** The practice accounts first. */
    private List<String> everybody() {
        return jdbc.sql("select username from identity.account order by created_at, id")
                .query(String.class)
                .list();
    }

    private Optional<Opened> opened(String path, String account) {
        var answer = visitor.open(path, account);
        return answer.getStatus() == OK && PracticeVisitor.text(answer).contains("data-draft ")
                ? Optional.of(new Opened(path, account, PracticeVisitor.text(answer)))
                : Optional.empty();
    }

    private static boolean takesAKeptForm(Route route) {
        return Arrays.stream(route.handler().getDeclaringClass().getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .anyMatch(type -> AnnotatedElementUtils.hasAnnotation(type, Drafted.class));
    }

    /** Lines of the form by name, with what stands in them. */
    private static Map<String, String> lines(String page) {
        Map<String, String> lines = new LinkedHashMap<>();
        LINE.matcher(form(page))
                .results()
                .forEach(line -> lines.put(
                        line.group(1) != null ? line.group(1) : line.group(2),
                        HtmlUtils.htmlUnescape(line.group(1) != null ? value(line.group()) : line.group(3))
                                .strip()));
        return lines;
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> hidden = new LinkedHashMap<>();
        HIDDEN.matcher(form(page))
                .results()
                .map(MatchResult::group)
                .forEach(field -> NAME.matcher(field)
                        .results()
                        .findFirst()
                        .filter(name -> !name.group(1).startsWith("_"))
                        .ifPresent(name -> hidden.put(name.group(1), HtmlUtils.htmlUnescape(value(field)))));
        return hidden;
    }

    private static String value(String field) {
        return VALUE.matcher(field)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static String form(String page) {
        int mark = page.indexOf("data-draft ");
        return page.substring(page.lastIndexOf("<form", mark), page.indexOf("</form>", mark));
    }
}
