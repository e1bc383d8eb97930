package vn.tgpl.people.conflict;

import org.jspecify.annotations.Nullable;

/**
 * A finding, ready to be shown.
 *
 * @param tone {@code waiting} or {@code overdue}
 * @param href the other matter, null when it is not for the reader
 */
public record FindingLine(
        Ground.Kind kind,
        String tone,
        String text,
        String article,
        @Nullable String href) {

    @Override
    public String toString() {
        return "FindingLine[" + kind + "]";
    }
}
