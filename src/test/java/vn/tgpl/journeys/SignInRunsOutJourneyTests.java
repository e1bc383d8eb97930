package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
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
            Locator dialog = asked(form);
            signInAgain(form, dialog);
            goOn(form, dialog);
            assertThat(form.locator("[name='person.fullName']").inputValue()).isEqualTo(NAME);
            form.waitForResponse(
                    answer -> answer.url().endsWith("/requests/answer-panel") && answer.status() == 200,
                    () -> form.locator("[name='matter.commercial'][type=checkbox]")
                            .check());
        }
    }

    @Test
    void anAnswerToWhatWasKeptBeforeTheNewSignInComesTooLateToAskForAnother(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("tiepnhan").open("/requests/new")) {
            Page form = desk.page;
            List<Route> held = new ArrayList<>();
            form.route("**/drafts", held::add);
            form.context().clearCookies();
            form.locator("[name='person.fullName']").fill(NAME);
            form.locator("[name=groups][value=HO_NGHEO]").evaluate("box => box.click()");
            Locator dialog = asked(form);
            form.waitForCondition(() -> !held.isEmpty());
            signInAgain(form, dialog);
            form.unroute("**/drafts");
            goOn(form, dialog);
            Response kept = form.waitForResponse(
                    answer -> answer.url().endsWith("/drafts") && answer.ok(),
                    () -> held.forEach(late -> late.fulfill(new Route.FulfillOptions().setStatus(401))));
            assertThat(kept.status()).isEqualTo(200);
            assertThat(dialog.isVisible()).isFalse();
        }
    }

    @Test
    void aFormMadeOldByASignInInAnotherTabGoesOnWithThatOne(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("tiepnhan").open("/requests/new")) {
            Page form = desk.page;
            form.context().clearCookies();
            Page other = form.context().newPage();
            other.navigate(form.url().replaceAll("/requests/new.*", "/login"));
            signIn(other);
            form.locator("[name='person.fullName']").fill(NAME);
            Locator dialog = asked(form);
            form.waitForResponse(answer -> answer.url().endsWith("/drafts") && answer.ok(), () -> goOn(form, dialog));
            form.reload();
            assertThat(form.locator("[name='person.fullName']").inputValue()).isEqualTo(NAME);
        }
    }

    private static Locator asked(Page form) {
        Locator dialog = form.locator("#idle-dialog");
        dialog.waitFor();
        assertThat(dialog.locator("h2").innerText()).isEqualTo("Phiên làm việc đã hết");
        return dialog;
    }

    private static void signInAgain(Page form, Locator dialog) {
        Page other = form.waitForPopup(() -> dialog.locator("a").click());
        signIn(other);
    }

    private static void signIn(Page other) {
        other.locator("#username").fill("tiepnhan");
        other.locator("#password").fill("tgpl-demo");
        other.locator("form[action$='/login'] button[type=submit]").click();
        other.waitForURL(url -> !url.contains("/login"));
    }

    private static void goOn(Page form, Locator dialog) {
        dialog.locator("[data-stay]").click();
        form.waitForCondition(() -> !dialog.isVisible());
    }
}
