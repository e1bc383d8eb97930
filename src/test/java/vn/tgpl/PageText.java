package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractStringAssert;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A page without what is drawn by chance. Tokens, ids and the names of files made from their content may spell any short
 * word, so that a test that looks for one in the whole page would fail on some days.
 */
public final class PageText {

    private static final Pattern BY_CHANCE = Pattern.compile("[A-Za-z0-9_-]{36,}");

    private PageText() {}

    public static String of(MockHttpServletResponse page) {
        String whole = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        return BY_CHANCE.matcher(whole).replaceAll("");
    }

    /** Of a page that was found. */
    public static AbstractStringAssert<?> assertThatText(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return assertThat(of(page.getResponse()));
    }
}
