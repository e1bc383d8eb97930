package vn.tgpl.casework.domain;

import java.util.Set;
import java.util.UUID;
import vn.tgpl.casework.CaseId;

/**
 * Gives more time for papers that are awaited (TT 12/2018 Đ6 k2).
 *
 * @param periods those that the event lengthens; empty where one alone can be
 * @param reason the event beyond anybody's control
 */
public record ExtendPapers(CaseId caseId, long version, Set<UUID> periods, String reason) {

    public ExtendPapers {
        periods = Set.copyOf(periods);
    }

    @Override
    public String toString() {
        return "ExtendPapers[" + caseId + "]";
    }
}
