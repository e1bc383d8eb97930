package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe objects to on a page: by the rules of WCAG 2.2 A and AA on light ground, and by the colours on dark. */
final class AxeLook {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** The themes differ in nothing but their colours, which are the same at every width. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String FINISH_TRANSITIONS = """
            document.getAnimations()
                .filter(running => running instanceof CSSTransition)
                .forEach(running => running.finish())""";

    private AxeLook() {}

    /** @param dark whether its colours are looked at on dark ground, too */
    static void objectsToNothing(Page page, boolean dark) {
        check(page, ColorScheme.LIGHT, axe(page).withTags(WCAG));
        if (!dark) {
            return;
        }
        check(page, ColorScheme.DARK, axe(page).withRules(OF_COLOURS));
        show(page, ColorScheme.LIGHT);
    }

    /**
     * No page holds another one in a frame, so that none needs to be asked apart; and of what passes nothing is told, which
     * takes axe longer than the looking.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).setLegacyMode(true);
    }

    private static void check(Page page, ColorScheme scheme, AxeBuilder axe) {
        show(page, scheme);
        var violations = axe.analyze().getViolations();
        assertThat(violations)
                .as(() -> page.url() + " in the theme " + scheme + " "
                        + violations.stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml())
                                .toList())
                .isEmpty();
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        // a colour on its way from one theme to the other is neither
        page.evaluate(FINISH_TRANSITIONS);
    }
}
