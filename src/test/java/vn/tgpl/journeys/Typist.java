package vn.tgpl.journeys;

import com.microsoft.playwright.Page;
import java.text.Normalizer;

/**
 * Hands on a keyboard whose work is counted and held by the keystroke-level model of Card, Moran and Newell (1980): so many
 * seconds a key, a stop to think and a way of the hand from one thing to another. Nothing is timed.
 */
final class Typist {

    private static final double KEY_SECONDS = 0.28;
    private static final double THOUGHT_SECONDS = 1.35;
    private static final double HOMING_SECONDS = 0.4;
    /** More steps of the tabulator than any page has fields. */
    private static final int FAR = 150;

    private final Page page;
    private int keys;
    private int stops;
    private int homings = 1;

    Typist(Page page) {
        this.page = page;
    }

    /** From field to field up to this one, which is a stop to think. */
    Typist goTo(String field) {
        for (int step = 0; step < FAR; step++) {
            if (focused().equals(field)) {
                stops++;
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + field + ", but stands at " + focused());
    }

    /** As written on a Vietnamese keyboard (Telex): a key for each letter, each mark and each capital. */
    Typist type(String text) {
        page.keyboard().insertText(text);
        keys += keysOf(text);
        return this;
    }

    /** What a scanner writes needs no key, but the hand goes to the card and comes back. */
    Typist scan(String text) {
        page.keyboard().insertText(text);
        homings += 2;
        return this;
    }

    Typist press(String key) {
        page.keyboard().press(key);
        keys++;
        return this;
    }

    /** Down the list until it shows the value. */
    Typist choose(String value) {
        for (int step = 0; step < FAR; step++) {
            if (value.equals(page.evaluate("document.activeElement.value"))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError(focused() + " does not offer " + value);
    }

    /** Where the hands are: the name of the field with its value where several boxes share it. */
    private String focused() {
        return (String) page.evaluate("""
                (() => {
                    const field = document.activeElement;
                    return field.type === 'checkbox' && field.value !== 'true' ? `${field.name}=${field.value}` : field.name || '';
                })()""");
    }

    static int keysOf(String text) {
        return Normalizer.normalize(text.replace("đ", "dd").replace("Đ", "Dd"), Normalizer.Form.NFD)
                .chars()
                .map(letter -> Character.isUpperCase(letter) ? 2 : 1)
                .sum();
    }

    double seconds() {
        return keys * KEY_SECONDS + stops * THOUGHT_SECONDS + homings * HOMING_SECONDS;
    }

    @Override
    public String toString() {
        return "%d keys x %s s + %d stops x %s s + %d ways of the hand x %s s = %.0f s"
                .formatted(keys, KEY_SECONDS, stops, THOUGHT_SECONDS, homings, HOMING_SECONDS, seconds());
    }
}
