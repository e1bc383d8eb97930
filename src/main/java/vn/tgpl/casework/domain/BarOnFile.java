package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of an executor about the bars of the law of procedure, as it holds now.
 *
 * @param ground code of the bar that applies, null where none does
 * @param asked by which marks of bars, null where that was not kept
 * @param by name of who declared it, null where it is not known
 */
public record BarOnFile(
        @Nullable String ground,
        @Nullable List<String> asked,
        Instant at,
        @Nullable String by) {

    /** Not where none applies of what was asked then, and more is asked now. */
    public boolean answers(BarQuestion question) {
        return ground != null || question.isWithin(asked);
    }

    @Override
    public String toString() {
        return "BarOnFile[" + at + "]";
    }
}
