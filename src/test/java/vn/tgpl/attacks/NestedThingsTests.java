package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.FormFields;
import vn.tgpl.OfferedForms;
import vn.tgpl.PracticeThings;
import vn.tgpl.PracticeVisitor;
import vn.tgpl.Route;
import vn.tgpl.journeys.PracticeApplication;

/**
 * A thing within a thing is reached through its own alone: the session of another case, of the same office or of another one,
 * does not exist in this case, and it looks as one that exists nowhere.
 */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedThingsTests {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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

    private PracticeVisitor visitor;
    private OfferedForms offered;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
        offered = new OfferedForms(requestMappingHandlerMapping, visitor, accounts, jdbc);
    }

    Stream<Route> routes() {
        return Route.of(requestMappingHandlerMapping)
                .filter(route -> route.pattern().matches("/(?!admin/|disposals/due/)[^{]*\\{[^}]+}.*\\{[^}]+}.*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void theThingOfAnotherDoesNotExistThere(Route route) {
        OfferedForms.Opened own = offered.opened(route, LocalDate.now(clock));
        Collection<String> strangers = strangersTo(own.path(), route.pattern());
        assertThat(strangers).as("others of the kind").isNotEmpty();
        MockHttpServletResponse nowhere = answer(route, own, in(own.path(), UUID.randomUUID()));
        assertThat(nowhere.getStatus())
                .as("%s as %s", own.path(), own.account())
                .isEqualTo(404);
        for (String stranger : strangers) {
            MockHttpServletResponse answer = answer(route, own, in(own.path(), UUID.fromString(stranger)));
            assertThat(answer.getStatus()).as(stranger).isEqualTo(404);
            assertThat(alike(answer)).as(stranger).isEqualTo(alike(nowhere));
        }
    }

    private MockHttpServletResponse answer(Route route, OfferedForms.Opened own, String path) {
        if (route.isRead()) {
            return visitor.open(path, own.account());
        }
        Map<String, String> fields = FormFields.of(route, "Thử", LocalDate.now(clock), UUID.randomUUID());
        fields.putAll(own.form().things());
        fields.putAll(own.form().choices());
        MockHttpServletResponse answer = visitor.send(path, own.account(), fields);
        entities.clear();
        return answer;
    }

    /** What stands last in paths of the pattern that begin with another thing, one of each centre that has any. */
    private Collection<String> strangersTo(String path, String pattern) {
        List<String> paths = new ArrayList<>(new PracticeThings(jdbc).paths(pattern));
        Map<String, String> byCentre = new LinkedHashMap<>();
        paths.stream()
                .filter(other -> !thing(other).equals(thing(path)))
                .forEach(other -> byCentre.putIfAbsent(centreOf(thing(other)), last(other)));
        if (byCentre.isEmpty()) {
            byCentre.put("the thing itself", thing(path).toString());
        }
        return byCentre.values();
    }

    private String centreOf(UUID thing) {
        return jdbc.sql("""
                        select centre_id from casework.legal_aid_case where id = :thing
                         union all select centre_id from people.person where id = :thing""").param("thing", thing).query(String.class).single();
    }

    private static UUID thing(String path) {
        return UUID.fromString(path.replaceFirst(".*?(" + ID + ").*", "$1"));
    }

    private static String last(String path) {
        return path.replaceFirst(".*(" + ID + ")[^0-9]*$", "$1");
    }

    private static String in(String path, UUID thing) {
        return path.replaceFirst(ID + "([^0-9]*)$", thing + "$2");
    }

    private static String alike(MockHttpServletResponse answer) {
        return PracticeVisitor.text(answer)
                .replaceAll("[A-Z0-9]{10}", "#")
                .replaceAll("value=\"[^\"]{20,}\"|content=\"[^\"]{20,}\"", "#");
    }
}
