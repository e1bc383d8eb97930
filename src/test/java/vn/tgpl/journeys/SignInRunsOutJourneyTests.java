package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sign-in ends while a form is being filled. */
@JourneyTest
class SignInRunsOutJourneyTests {

    private static final String NAME = "Đặng Thị Mơ";

    @LocalServerPort
    int port;

    @Test
    void whatWasTypedStaysAndGoesOnWithTheNextSignIn(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("tiepnhan").open("/requests/new")) {
            Page form = desk.page;
            form.locator("[name='person.fullName']").fill(NAME);
            form.context().clearCookies();
            // the draft of the name may have found the sign-in gone already, and the question then lies over the form
            form.locator("[name=groups][value=HO_NGHEO]").evaluate("box => box.click()");
            var dialog = form.locator("#idle-dialog");
            dialog.waitFor();
            assertThat(dialog.locator("h2").innerText()).isEqualTo("Phiên làm việc đã hết");
            Page other = form.waitForPopup(() -> dialog.locator("a").click());
            other.locator("#username").fill("tiepnhan");
            other.locator("#password").fill("tgpl-demo");
            other.locator("form[action$='/login'] button[type=submit]").click();
            other.waitForURL(url -> !url.contains("/login"));
            dialog.locator("[data-stay]").click();
            form.waitForCondition(() -> !dialog.isVisible());
            assertThat(form.locator("[name='person.fullName']").inputValue()).isEqualTo(NAME);
            form.waitForResponse(
                    answer -> answer.url().endsWith("/requests/answer-panel") && answer.status() == 200,
                    () -> form.locator("[name='matter.commercial'][type=checkbox]")
                            .check());
        }
    }
}
