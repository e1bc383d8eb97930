package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
}
