package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.BarQuestion;
import vn.tgpl.platform.Option;

/**
 * A case that may be handed on.
 *
 * @param whyNot why it may not, null where it may
 * @param bars what is asked about whoever takes it, nothing where nothing is
 * @param barChoices what may be declared of him
 * @param declared what the row declares, empty while it declares nothing of its own
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
        BarQuestion bars,
        List<Option> barChoices,
        String declared,
        String successor) {

    @Override
    public String toString() {
        return "ReassignmentLine[" + at + "]";
    }
}
