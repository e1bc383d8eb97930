package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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

    /** What lies under these belongs to no office: law, calendar, offices, accounts, and what is one's own. Looked at elsewhere. */
    private static final List<String> BELONG_TO_NO_OFFICE = List.of("/admin/", "/account/");

    private static final char HIDDEN = '·';
    private static final char FORBIDDEN = '!';
    private static final char ANSWERED = '●';

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

                | | %s |
                |---%s|
                %s
                """.formatted(
                        ANSWERED,
                        FORBIDDEN,
                        HIDDEN,
                        String.join(" | ", As.ACCOUNTS),
                        "|---".repeat(As.ACCOUNTS.size()),
                        lines));
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
                .filter(route -> BELONG_TO_NO_OFFICE.stream().noneMatch(route.pattern()::startsWith));
    }

    private String line(Route route) {
        return As.ACCOUNTS.stream()
                .map(account -> Arrays.stream(Place.values())
                        .map(place -> String.valueOf(sign(route, place, account)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" | ", "| `" + route + "` | ", " |"));
    }

    private char sign(Route route, Place place, String account) {
        int status = mvc.method(route.method())
                .uri(path(route, place))
                .with(As.user(account))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
        assertThat(status).as("%s of %s as %s", route, place, account).isLessThan(500);
        return switch (status) {
            case 404 -> HIDDEN;
            case 403 -> FORBIDDEN;
            default -> ANSWERED;
        };
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
