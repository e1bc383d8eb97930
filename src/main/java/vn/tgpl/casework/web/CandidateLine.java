package vn.tgpl.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be chosen.
 *
 * @param unit name of his office
 * @param why he stands where he does, in words
 * @param reasons why he cannot be, none when he can
 * @param caution what has to be agreed or explained first, null when nothing has
 */
record CandidateLine(
        UUID id,
        String name,
        String kind,
        String unit,
        int openCases,
        @Nullable String languages,
        String why,
        List<String> reasons,
        @Nullable String caution) {

    boolean fit() {
        return reasons.isEmpty();
    }

    @Override
    public String toString() {
        return "CandidateLine[" + id + "]";
    }
}
