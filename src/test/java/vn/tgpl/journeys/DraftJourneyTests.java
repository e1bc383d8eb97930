package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed is found again, whatever becomes of the page. */
@JourneyTest
class DraftJourneyTests {

    private static final String NAME = "Đinh Thị Hạnh Nguyên";
    private static final String SUMMARY = "[name='matter.summary']";
    private static final long AFTER_THE_LAST_KEY = 4_000;

    /** What an input method does between the first key of a word and its end. */
    private static final String COMPOSE = """
            (field) => {
              field.focus();
              field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
              field.value = 'Tranh chấp đâ';
              field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
            }""";

    private static final String END_THE_WORD = """
            (field) => {
              field.value = 'Tranh chấp đất';
              field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
            }""";

    @LocalServerPort
    int port;

    @Test
    void aTabThatWasClosedGoesOnElsewhere(Browser browser) {
        try (Desk first = Desk.at(browser, port).signIn("tiepnhan")) {
            typeAndClose(first);
        }
        try (Desk second = Desk.at(browser, port).signIn("tiepnhan").open("/")) {
            second.sees("bản nháp chưa gửi").open("/requests/new").sees("Bạn còn biểu mẫu điền dở");
            assertThat(second.page.locator(SUMMARY).inputValue()).isEmpty();
            second.looksRight().press(NAME);
            assertThat(second.page.locator(SUMMARY).inputValue()).isEqualTo("Tranh chấp đất");
            second.sees("Đây là bản nháp lưu lúc").looksRight();
            second.open("/drafts").sees(NAME).looksRight();
            second.press("Tiếp nhận yêu cầu").press("Bỏ bản nháp, điền lại").looksRight();
            second.press("Bỏ bản nháp").seesNot(NAME);
            assertThat(second.page.locator(SUMMARY).inputValue()).isEmpty();
        }
    }

    /** Nothing is kept in the middle of a word, and no second is waited for: the clock of the page is put forward. */
    private static void typeAndClose(Desk desk) {
        Page page = desk.page;
        List<String> kept = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/drafts")) {
                kept.add(request.method());
            }
        });
        page.clock().install();
        desk.open("/requests/new").fill("person.fullName", NAME);
        page.locator(SUMMARY).evaluate(COMPOSE);
        page.clock().fastForward(AFTER_THE_LAST_KEY);
        assertThat(page.locator("[data-draft-kept]").innerText()).isEmpty();
        assertThat(kept).isEmpty();
        page.locator(SUMMARY).evaluate(END_THE_WORD);
        Response answer = page.waitForResponse(
                response -> response.url().endsWith("/drafts"),
                () -> page.clock().fastForward(AFTER_THE_LAST_KEY));
        assertThat(answer.status()).isEqualTo(200);
        page.locator("[data-draft-kept]:not(:empty)").waitFor();
        assertThat(page.url()).contains("/requests/new?draft=");
        page.close();
    }

    @Test
    void withoutScriptAButtonKeepsItAndTheNextSignInLeadsBackToIt(Browser browser) {
        try (Desk desk = Desk.at(browser, port, 390, 844, false).signIn("ubndxa")) {
            desk.open("/referrals/new").fill("fullName", NAME).fill("matter", "Đất rẫy bị lấn");
            desk.press("Lưu nháp").sees("Đã lưu nháp lúc").sees("Đây là bản nháp lưu lúc");
            assertThat(desk.page.locator("[name=matter]").inputValue()).isEqualTo("Đất rẫy bị lấn");
            desk.page.context().clearCookies();
            desk.page
                    .locator("form[action$='/referrals'] button[type=submit]")
                    .first()
                    .press("Enter");
            desk.page.waitForURL("**/referrals");
            desk.sees("Phiên làm việc đã hết").press("Đăng nhập và mở lại biểu mẫu");
            desk.page.waitForURL("**/login");
            desk.page.locator("#username").fill("ubndxa");
            desk.page.locator("#password").fill("tgpl-demo");
            desk.page.locator("form[action$='/login'] button[type=submit]").press("Enter");
            desk.page.waitForURL("**/referrals/new?draft=*");
            assertThat(desk.page.locator("[name=fullName]").inputValue()).isEqualTo(NAME);
            desk.open("/drafts")
                    .press("Bỏ bản nháp Giới thiệu người đến Trung tâm " + NAME)
                    .press("Bỏ bản nháp")
                    .sees("Đã bỏ bản nháp.");
        }
    }
}
