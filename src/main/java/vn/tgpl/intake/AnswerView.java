package vn.tgpl.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in words.
 *
 * @param verdict message key of the answer
 * @param tone colour of the answer
 * @param others the groups that were not claimed, and why not
 * @param primary label of the group that counts in statistics, null when none is met
 * @param missing what is still needed, a sentence per group
 */
public record AnswerView(
        String verdict,
        String tone,
        List<Line> lines,
        List<Line> others,
        @Nullable String primary,
        List<String> missing) {

    /** One reason with its article, empty when it has none. */
    public record Line(String tone, String icon, String text, String article) {}
}
