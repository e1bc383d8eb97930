package vn.tgpl.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in words.
 *
 * @param verdict message key of the answer
 * @param tone colour of the answer
 * @param mayFit the groups that were not claimed though they may fit
 * @param others the other groups that were not claimed, and why not
 * @param primary label of the group that counts in statistics, null when none is met
 * @param missing what is still needed, by group
 */
public record AnswerView(
        String verdict,
        String tone,
        List<Line> lines,
        List<Line> mayFit,
        List<Line> others,
        @Nullable String primary,
        List<Missing> missing) {

    /** One reason with its article, empty when it has none. */
    public record Line(String tone, String icon, String text, String article) {}

    /**
     * What is still needed to prove a group.
     *
     * @param choices any one is enough; each in words
     * @param facts names of what is to be written down by papers that are there
     */
    public record Missing(String group, List<String> choices, List<String> facts) {}
}
