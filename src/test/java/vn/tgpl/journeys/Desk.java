package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser: signs in, fills forms by their labels, and looks at each page with axe. */
final class Desk implements AutoCloseable {

    private static final Path IMAGES = Path.of("docs", "images");

    private static final int DESK = 1000;

    private final BrowserContext context;
    private final String base;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    private final boolean script;
    private final int width;

    private Desk(BrowserContext context, String base, int width, boolean script) {
        this.width = width;
        this.script = script;
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Desk at(Browser browser, int port) {
        return at(browser, port, 1366, 768, true);
    }

    static Desk at(Browser browser, int port, int width, int height, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
        context.setDefaultTimeout(15_000);
        return new Desk(context, "http://localhost:" + port, width, script);
    }

    Desk signIn(String username) {
        open("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill("tgpl-demo");
        page.locator("form[action$='/login'] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Desk open(String path) {
        page.navigate(base + path);
        return this;
    }

    Desk fill(String field, String text) {
        page.locator("[name='" + field + "']").first().fill(text);
        return this;
    }

    Desk choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    Desk check(String field, String value) {
        return check(page.locator("input[name='" + field + "'][value='" + value + "']"));
    }

    Desk checkLabelled(String label) {
        return check(page.getByLabel(label));
    }

    /** Ticks and sends once more where the page asks for it; what is asked about hangs on the hour at which the test runs. */
    Desk confirmIfAsked(String label, String send) {
        return page.getByLabel(label).count() == 0 ? this : checkLabelled(label).press(send);
    }

    private Desk check(Locator box) {
        if (script) {
            box.check();
        } else {
            box.focus();
            box.press("Space");
        }
        assertThat(box.isChecked()).isTrue();
        return this;
    }

    /** Without script the driver cannot wait between two tries of a click; the keyboard has to do there as well. */
    private void activate(Locator target) {
        if (script) {
            target.click();
        } else {
            target.focus();
            target.press("Enter");
        }
        page.waitForLoadState();
    }

    /** Opens the first thing of a list, be it a row or folded together. */
    Desk openFirst() {
        Locator folded = page.locator("main .folded-rows summary").first();
        if (folded.isVisible()) {
            folded.click();
        }
        page.locator("main tbody a, main .folded-more a").first().click();
        page.waitForLoadState();
        return this;
    }

    /** Where the buttons of the page lead that open a form. */
    List<String> actions() {
        return page.locator("main .page-actions a[href], main .form-actions a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Presses the button, or follows the link, that bears this text. */
    Desk press(String text) {
        Locator main = page.locator("main");
        Locator button = main.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
        Locator target = button.count() > 0
                ? button
                : main.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
        activate(target.first());
        return this;
    }

    Desk sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    Desk seesNot(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    /**
     * No violation of WCAG 2.2 A and AA that axe can see, on light ground and at the width of a desk on dark, no sideways
     * scrolling, nothing in the console.
     */
    Desk looksRight() {
        AxeLook.objectsToNothing(page, width >= DESK);
        fitsItsWidth();
        assertThat(page.locator("h1").count()).as(page.url() + " h1").isEqualTo(1);
        assertThat(complaints).isEmpty();
        return this;
    }

    /** No sideways scrolling of the page. */
    Desk fitsItsWidth() {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as(page.url() + " scrolls sideways")
                .isTrue();
        return this;
    }

    /** Keeps a picture for the documents when pictures are asked for by {@code -Dtgpl.pictures}. */
    Desk picture(String name) {
        if (Boolean.getBoolean("tgpl.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
        }
        return this;
    }

    String path() {
        return page.url().substring(base.length());
    }

    @Override
    public void close() {
        context.close();
    }
}
