package vn.tgpl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.springframework.web.util.HtmlUtils;

/** What every page has: the language, a title of its own, one heading, and no text that is missing. */
final class WholePage {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h1[\\s>]");

    private WholePage() {}

    /** @param page parts of a page and files are passed over */
    static void check(SoftAssertions all, String as, String page) {
        if (!page.contains("<html")) {
            return;
        }
        all.assertThat(HEADING.matcher(page).results().count()).as(as + ": h1").isEqualTo(1);
        all.assertThat(page).as(as).contains("lang=\"vi\"").doesNotContain("??");
        Matcher title = TITLE.matcher(page);
        all.assertThat(title.find()).as(as + ": title").isTrue();
        all.assertThat(HtmlUtils.htmlUnescape(title.group(1))).as(as).matches("\\S.* – TGPL");
    }
}
