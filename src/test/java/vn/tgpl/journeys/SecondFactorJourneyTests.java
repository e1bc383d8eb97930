package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tgpl.identity.domain.Phone;

/** Somebody takes a second factor, signs in with it, and parts from it. */
@JourneyTest
class SecondFactorJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void isTakenAskedForAndGivenUp(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("ketoan").open("/account/second-factor")) {
            Page page = desk.looksRight().page;
            assertThat(page.locator("svg.qr").isVisible()).isTrue();
            Phone phone = Phone.typed(page.content());
            desk.fill("code", phone.code(clock.instant(), 0)).fill("currentPassword", "tgpl-demo");
            desk.press("Bật xác thực hai lớp").sees("Mã dự phòng").looksRight();
            assertThat(page.locator(".recovery-codes code").count()).isEqualTo(10);
            String onPaper = page.locator(".recovery-codes code").first().innerText();
            String another = page.locator(".recovery-codes code").last().innerText();

            page.context().clearCookies();
            desk.open("/cases?year=2026");
            page.locator("#username").fill("ketoan");
            page.locator("#password").fill("tgpl-demo");
            page.locator("form[action$='/login'] button[type=submit]").click();
            page.waitForURL("**/login/second-factor");
            desk.looksRight().fill("code", onPaper).press("Đăng nhập");
            page.waitForURL("**/cases?year=2026");

            desk.open("/account/second-factor").sees("Còn 9 mã").looksRight().press("Tắt xác thực hai lớp");
            desk.looksRight().fill("code", another).press("Tắt").sees("Đã tắt xác thực hai lớp");
        }
    }
}
