package vn.tgpl.casework.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of an executor about the bars of the law of procedure, as it holds now.
 *
 * @param ground code of the bar that applies, null where none does
 * @param by name of who declared it, null where it is not known
 */
public record BarOnFile(
        @Nullable String ground, Instant at, @Nullable String by) {

    @Override
    public String toString() {
        return "BarOnFile[" + at + "]";
    }
}
