package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
 * Whoever adds fields to a form that the page does not have changes nothing by them (ASVS 15.3.3): each form is sent as its page
 * sends it, and once more with every column of the database as a field, and both write the same rows.
 */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFieldsTests {

    /** A form that is not sent yet, with all of its fields, for whoever types it alone. */
    private static final String KEEPS_WHAT_IS_TYPED = "/drafts";

    private static final int FOUND = 302;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[^\"]+");

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

    private final Set<String> written = new TreeSet<>();

    private PracticeVisitor visitor;
    private OfferedForms offered;
    private Map<String, String> columns;
    private Set<String> known;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
        offered = new OfferedForms(requestMappingHandlerMapping, visitor, accounts, jdbc);
        columns = new ColumnsAsFields(jdbc).all();
        known = new TreeSet<>(jdbc.sql("""
                        select id::text from offices.office union select id::text from identity.account""").query(String.class).list());
    }

    Stream<Route> forms() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> !route.isRead() && !route.isPublic())
                .filter(route -> !KEEPS_WHAT_IS_TYPED.equals(route.pattern()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void fieldsThatAreNotOfTheFormChangeNothing(Route route) {
        OfferedForms.Opened opened = offered.opened(route, LocalDate.now(clock));
        Map<String, String> fields = FormFields.of(route, "Nội dung thử", LocalDate.now(clock), Rows.account(3));
        fields.putAll(opened.form().things());
        fields.putAll(opened.form().choices());
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.keySet().removeAll(fields.keySet());
        more.putAll(fields);
        Map<String, String> plain = sent(route, opened, fields);
        Map<String, String> withMore = sent(route, opened, more);
        // refused as a whole is as good as not looked at
        if (withMore.size() > 1) {
            assertThat(withMore).isEqualTo(plain);
            written.add(route.toString());
        }
    }

    /** Forms that are all refused would prove nothing. */
    @AfterAll
    void manyFormsWereTaken() {
        assertThat(columns)
                .containsKeys("status", "state", "officeId", "centreId", "recordedBy", "version", "createdBy");
        assertThat(written).hasSizeGreaterThan(40);
    }

    private Map<String, String> sent(Route route, OfferedForms.Opened opened, Map<String, String> fields) {
        entities.flush();
        WrittenRows rows = WrittenRows.fromNowOn(jdbc);
        jdbc.sql("savepoint before_the_form").update();
        var answer = visitor.send(opened.path(), opened.account(), fields);
        if (answer.getStatus() == FOUND) {
            entities.flush();
        }
        Map<String, String> now = new HashMap<>(rows.now());
        now.replaceAll((table, lines) -> alike(lines));
        now.put("answer to " + route, String.valueOf(answer.getStatus()));
        entities.clear();
        jdbc.sql("rollback to savepoint before_the_form").update();
        return now;
    }

    /** Without what is different each time: new ids, moments, seals and tokens. */
    private String alike(String lines) {
        String timeless = MOMENT.matcher(lines).replaceAll("@").replaceAll("\"(change_)?id\": \\d+", "#");
        return ID.matcher(timeless)
                .replaceAll(id -> known.contains(id.group()) ? id.group() : "#")
                .lines()
                .sorted()
                .reduce("", (all, line) -> all + "\n" + line);
    }
}
