package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody takes a passkey with the device before him, signs in with nothing else, and gives it up. */
@JourneyTest
class PasskeyJourneyTests {

    @LocalServerPort
    int port;

    @Test
    void isTakenSignsInAndIsGivenUp(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("luatsu").open("/account/passkeys")) {
            Page page = desk.looksRight().page;
            device(page);
            desk.press("Thêm khóa truy cập").looksRight();
            desk.fill("label", "Máy ở văn phòng")
                    .fill("currentPassword", "tgpl-demo")
                    .press("Tiếp tục");
            desk.looksRight().press("Tạo khóa trên thiết bị này");
            page.waitForURL("**/account/passkeys");
            desk.sees("Máy ở văn phòng").sees("Chưa dùng lần nào.").looksRight();

            page.context().clearCookies();
            desk.open("/cases?year=2026").looksRight().press("Đăng nhập bằng khóa truy cập");
            page.waitForURL("**/cases?year=2026");

            desk.open("/account/passkeys").sees("Dùng gần nhất:").press("Xóa khóa “Máy ở văn phòng”");
            desk.looksRight().fill("currentPassword", "tgpl-demo").press("Xóa khóa");
            desk.sees("Bạn chưa có khóa truy cập nào.");

            page.context().clearCookies();
            desk.open("/login").press("Đăng nhập bằng khóa truy cập");
            page.waitForURL("**/login?passkey");
            desk.looksRight().sees("không mở được tài khoản nào");
            assertThat(page.locator("#username").isVisible()).isTrue();
        }
    }

    /** A device that keeps passkeys and knows who holds it. */
    private static void device(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", kind);
        chromium.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
