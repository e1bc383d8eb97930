package vn.tgpl.casework.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;

/**
 * Corrects what a case is about.
 *
 * @param version of the case the form was made of
 * @param told the matter as it is said now
 * @param since from when it is so
 * @param groupNote what is said of the groups where the new status belongs to none of them, null where nothing is
 * @param note how a conflict of interest that the new field brings is handled, null where nothing is said
 */
public record CorrectMatter(
        CaseId caseId,
        long version,
        Told told,
        Since since,
        String reason,
        @Nullable String groupNote,
        @Nullable String note) {

    /** What can be corrected of a matter. */
    public record Told(
            String fieldCode,
            @Nullable String statusCode,
            @Nullable String stageCode,
            @Nullable String authority) {

        /** The same of somebody who stands so. */
        Told standing(String status) {
            return new Told(fieldCode, status, stageCode, authority);
        }

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
        NOW,
        /** Nobody knew it before papers that came later showed it. */
        PAPERS;

        /** The action by which it is told. */
        CaseAction action() {
            return this == PAPERS ? CaseAction.RECEIVE_PAPERS : CaseAction.CORRECT_MATTER;
        }
    }

    @Override
    public String toString() {
        return "CorrectMatter[" + caseId + "]";
    }
}
