package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of one thing and every form it leads to, on a desk and on a phone. */
@JourneyTest
class FormsOfAThingJourneyTests {

    @LocalServerPort
    int port;

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
    void showNothingThatAxeObjectsTo(String username, int width, int height, Browser browser) {
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
