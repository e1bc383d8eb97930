package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.PrintedPage;
import vn.tgpl.Route;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/**
 * Every route about a thing that belongs to somebody, as every account, with a thing of the centre, of its branches, of another
 * province, and one that does not exist. The whole is printed; a route that answers otherwise than printed fails the build, and
 * so does a new one.
 */
@TgplTest
@Transactional
class ReachMatrixTests {

    /**
     * What lies under these belongs to no office: law, calendar, offices, accounts, kinds of what is past its period, and what is one's
     * own.
     */
    private static final List<String> BELONG_TO_NO_OFFICE = List.of("/admin/", "/account/", "/disposals/due/");

    private enum Place {
        CENTRE(Rows.DAK_LAK),
        BRANCH(Rows.DAK_LAK_BRANCH),
        OTHER_BRANCH(Rows.DAK_LAK_OTHER_BRANCH),
        OTHER_PROVINCE(Rows.DONG_THAP),
        NOWHERE(null);

        private final @Nullable UUID office;

        Place(@Nullable UUID office) {
            this.office = office;
        }
    }

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Clock clock;

    private final Map<Place, Map<String, UUID>> things = new LinkedHashMap<>();

    @BeforeEach
    void oneOfEachKindEverywhere() {
        ThingsOfAnOffice maker = new ThingsOfAnOffice(jdbc);
        for (Place place : Place.values()) {
            things.put(place, place.office == null ? Map.of() : maker.madeAt(place.office));
        }
    }

    @Test
    void everyRouteAnswersEachAccountAsPrinted() {
        String lines = routes().map(this::line).collect(Collectors.joining("\n"));
        PrintedPage.named("reach-matrix.md").assertSays("""
                # Who gets at what

                Printed by a test that calls every route about a thing that belongs to somebody, as every account of the practice
                installation. The five signs of a cell stand for a thing of the centre of Đắk Lắk, of its branch 1, of its branch 2, of the
                centre of Đồng Tháp, and for one that does not exist: %s answered, %s there but not permitted, %s does not exist for him.
                `chinhanh` heads branch 1, `dongthap` works in Đồng Tháp, the others in Đắk Lắk; nothing is assigned to anybody.

                %s
                %s

                ## What belongs to no office

                Accounts, offices, law and lists, and what is one's own. The three signs stand for a thing of the own province or one's own,
                of another province or somebody else's, and one that does not exist; of law and lists there are only the first and the last.

                %s
                %s
                """.formatted(
                        ReachSigns.ANSWERED,
                        ReachSigns.FORBIDDEN,
                        ReachSigns.HIDDEN,
                        ReachSigns.heads(),
                        lines,
                        ReachSigns.heads(),
                        administered()));
    }

    private String administered() {
        AdministeredThings of = new AdministeredThings(application, jdbc, clock);
        return Route.of(requestMappingHandlerMapping)
                .filter(Route::hasVariables)
                .filter(route -> !belongsToAnOffice(route))
                // only what is past its period is held back; DestructionTests walks it
                .filter(route -> !route.pattern().startsWith("/disposals/due/{kind}/{thing}"))
                .map(route -> new ReachSigns(mvc, jdbc).line(route, account -> of.paths(route, account)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean belongsToAnOffice(Route route) {
        return BELONG_TO_NO_OFFICE.stream().noneMatch(route.pattern()::startsWith);
    }

    @Test
    void whatIsElsewhereLooksLikeWhatIsNowhere() {
        SoftAssertions all = new SoftAssertions();
        routes().filter(Route::isRead).forEach(route -> {
            String foreign = body(route, Place.OTHER_PROVINCE);
            all.assertThat(foreign).as("%s", route).isEqualTo(body(route, Place.NOWHERE));
        });
        all.assertAll();
    }

    private Stream<Route> routes() {
        return Route.of(requestMappingHandlerMapping)
                .filter(Route::hasVariables)
                .filter(ReachMatrixTests::belongsToAnOffice);
    }

    private String line(Route route) {
        return new ReachSigns(mvc, jdbc)
                .line(route, account -> Arrays.stream(Place.values()).map(place -> path(route, place)));
    }

    private String body(Route route, Place place) {
        try {
            return mvc.get()
                    .uri(path(route, place))
                    .with(As.director())
                    .exchange()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("[A-Z0-9]{10}", "#")
                    .replaceAll("value=\"[^\"]{20,}\"|content=\"[^\"]{20,}\"", "#");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String path(Route route, Place place) {
        String kind = kind(route);
        UUID id = things.getOrDefault(place, Map.of()).getOrDefault(kind, UUID.randomUUID());
        return route.pattern()
                .replaceFirst("\\{[^}]+}", id.toString())
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    /** A kind nobody makes here would go unwalked. */
    private String kind(Route route) {
        String kind = route.pattern().replaceFirst("\\{[^}]+}.*", "{id}");
        assertThat(List.copyOf(things.get(Place.CENTRE).keySet()))
                .as("%s", route)
                .contains(kind);
        return kind;
    }
}
