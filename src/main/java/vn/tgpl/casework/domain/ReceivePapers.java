package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import vn.tgpl.casework.CaseId;

/**
 * Notes papers that came after an acceptance at once.
 *
 * @param arrivedOn the day they came in
 * @param papers codes of those that came
 */
public record ReceivePapers(CaseId caseId, long version, LocalDate arrivedOn, Set<String> papers) {

    public ReceivePapers {
        papers = Set.copyOf(papers);
    }

    @Override
    public String toString() {
        return "ReceivePapers[" + caseId + "]";
    }
}
