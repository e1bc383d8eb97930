package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every main page of every role, on a desk and on a phone. */
@JourneyTest
class MainPagesJourneyTests {

    /** Of these the journey of a case keeps its own pictures. */
    private static final Set<String> PICTURED_ELSEWHERE =
            Set.of("/", "/requests/new", "/dashboard", "/cases/register", "/referrals/new", "/cases?due=OVERDUE");

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} pixels")
    @CsvSource({"1366, 768", "390, 844"})
    void showNothingThatAxeObjectsTo(int width, int height, Browser browser) {
        Pages.MAIN.forEach((username, paths) -> {
            try (Desk desk = Desk.at(browser, port, width, height, true).signIn(username)) {
                boolean phone = width < 500;
                paths.forEach(path -> {
                    desk.open(path).looksRight();
                    if (!phone && !PICTURED_ELSEWHERE.contains(path)) {
                        desk.picture(path.substring(1).replace('/', '-'));
                    }
                });
                if (phone) {
                    desk.open(paths.get(1)).picture("phone-" + username);
                }
            }
        });
    }

    @Test
    void theSignInAndTheSearchOverAllAreWithoutViolationToo(Browser browser) {
        try (Desk desk = Desk.at(browser, port)) {
            desk.open("/login").looksRight().picture("sign-in").signIn("giamdoc");
            desk.page.locator("header [type=search]").fill("niê");
            desk.page.keyboard().press("Enter");
            desk.page.waitForURL("**/search**");
            desk.looksRight().sees("Niê").picture("search");
            assertThat(desk.path()).doesNotContainIgnoringCase("ni");
        }
    }

    @ParameterizedTest(name = "{0}, {1} pixels")
    @CsvSource({
        "tiepnhan, 1366, 768",
        "tiepnhan, 390, 844",
        "giamdoc, 1366, 768",
        "giamdoc, 390, 844",
        "trogiupvien, 1366, 768",
        "trogiupvien, 390, 844",
        "quantri, 1366, 768",
        "quantri, 390, 844"
    })
    void theFormsOfAThingAreWithoutViolationToo(String username, int width, int height, Browser browser) {
        try (Desk desk = Desk.at(browser, port, width, height, true).signIn(username)) {
            Pages.LISTS_OF_THINGS.get(username).forEach(list -> {
                desk.open(list).openFirst().looksRight();
                List<String> forms = desk.actions();
                assertThat(forms).as(list).isNotEmpty();
                forms.forEach(form -> desk.open(form).looksRight());
            });
        }
    }
}
