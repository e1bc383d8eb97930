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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Without script nothing asks beforehand: what was sent stands on the page that says so, and goes through after the next sign-in. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void whatWasSentWithoutASignInIsSentAgainFromThePageThatTellsSo(int width, Browser browser) {
        String name = "Hờ Thị Máy " + width;
        try (Desk desk = Desk.at(browser, port, width, 844, false).signIn("ubndxa")) {
            desk.open("/referrals/new")
                    .fill("fullName", name)
                    .fill("contact", "0905 111 22" + width % 10)
                    .fill("personStatus", "bị hại")
                    .fill("matter", "Bị chiếm rẫy")
                    .fill("paperSeen", "Sổ hộ nghèo");
            desk.page.context().clearCookies();
            desk.press("Gửi đến Trung tâm").sees("Phiên làm việc đã hết").sees("Bị chiếm rẫy");
            desk.fitsItsWidth();
            Page other = desk.page.context().newPage();
            other.navigate(desk.page.url().replaceAll("/referrals.*", "/login"));
            signIn(other, "ubndxa");
            desk.press("Gửi lại").sees("Biểu mẫu này thuộc lần đăng nhập trước");
            desk.fitsItsWidth();
            desk.press("Gửi lại").sees(name);
            assertThat(desk.path()).endsWith("/receipt");
            desk.open("/referrals");
            assertThat(desk.page.locator("main tbody tr").filter(named(name)).count())
                    .isEqualTo(1);
        }
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
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
        signIn(other, "tiepnhan");
    }

    private static void signIn(Page other, String account) {
        other.locator("#username").fill(account);
        other.locator("#password").fill("tgpl-demo");
        other.locator("form[action$='/login'] button[type=submit]").press("Enter");
        other.waitForURL(url -> !url.contains("/login"));
    }

    private static void goOn(Page form, Locator dialog) {
        dialog.locator("[data-stay]").click();
        form.waitForCondition(() -> !dialog.isVisible());
    }
}
