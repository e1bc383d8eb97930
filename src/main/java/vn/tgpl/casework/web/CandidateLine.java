package vn.tgpl.casework.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be chosen.
 *
 * @param reason why he cannot be, null when he can
 */
record CandidateLine(
        UUID id,
        String name,
        String kind,
        int openCases,
        @Nullable String languages,
        @Nullable String reason) {

    boolean fit() {
        return reason == null;
    }

    @Override
    public String toString() {
        return "CandidateLine[" + id + "]";
    }
}
