package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that may be handed on.
 *
 * @param whyNot why it may not, null where it may
 * @param successor whom the row names, empty while it names nobody
 */
record ReassignmentLine(
        int at,
        String href,
        String code,
        String about,
        @Nullable String whyNot,
        List<CandidateLine> fit,
        List<CandidateLine> unfit,
        String successor) {

    @Override
    public String toString() {
        return "ReassignmentLine[" + at + "]";
    }
}
