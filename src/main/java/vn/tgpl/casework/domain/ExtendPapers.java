package vn.tgpl.casework.domain;

import vn.tgpl.casework.CaseId;

/**
 * Gives more time for the papers that are awaited (TT 12/2018 Đ6 k2).
 *
 * @param reason the event beyond anybody's control
 */
public record ExtendPapers(CaseId caseId, long version, String reason) {

    @Override
    public String toString() {
        return "ExtendPapers[" + caseId + "]";
    }
}
