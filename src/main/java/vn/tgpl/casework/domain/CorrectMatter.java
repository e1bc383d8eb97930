package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Corrects what a case is about.
 *
 * @param version of the case the form was made of
 * @param told the matter as it is said now
 * @param since from when it is so
 * @param groupNote what is said of the groups where the new status belongs to none of them, null where nothing is
 */
public record CorrectMatter(
        CaseId caseId,
        long version,
        Told told,
        Since since,
        String reason,
        @Nullable String groupNote) {

    /** What can be corrected of a matter. */
    public record Told(
            String fieldCode,
            @Nullable String statusCode,
            @Nullable String stageCode,
            @Nullable String authority) {

        @Override
        public String toString() {
            return "Told[" + fieldCode + "]";
        }
    }

    /** From when it is as it is said now. */
    public enum Since {
        /** It was written down wrongly when the case was accepted. */
        ACCEPTANCE,
        /** It has changed since. */
        NOW
    }

    @Override
    public String toString() {
        return "CorrectMatter[" + caseId + "]";
    }
}
