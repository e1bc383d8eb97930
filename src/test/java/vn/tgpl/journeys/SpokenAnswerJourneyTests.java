package vn.tgpl.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever cannot see the panel hears the answer it shows now, not the one before. */
@JourneyTest
class SpokenAnswerJourneyTests {

    @LocalServerPort
    int port;

    @Test
    void theLiveRegionSaysTheAnswerThatStandsInThePanel(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("tiepnhan").open("/requests/new")) {
            Page page = desk.page;
            page.locator("[name=groups][value=HO_NGHEO]").check();
            awaitSpoken(page, "Cần bổ sung giấy tờ");
            page.locator("[name='matter.commercial'][type=checkbox]").check();
            awaitSpoken(page, "Từ chối: vụ việc kinh doanh, thương mại");
        }
    }

    private static void awaitSpoken(Page page, String answer) {
        page.waitForCondition(
                () -> answer.equals(page.locator("#answer [data-announce]").textContent())
                        && answer.equals(page.locator("#live").textContent()));
    }
}
