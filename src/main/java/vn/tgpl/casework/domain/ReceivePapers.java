package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Notes papers that came after an acceptance at once.
 *
 * @param person who joined the case and owed them, null for the principal beneficiary
 * @param arrivedOn the day they came in
 * @param papers codes of those that came
 */
public record ReceivePapers(
        CaseId caseId, long version, @Nullable UUID person, LocalDate arrivedOn, Set<String> papers) {

    public ReceivePapers {
        papers = Set.copyOf(papers);
    }

    /**
     * What was typed so far.
     *
     * @param arrivedOn null while no day is told, or one that cannot be read
     */
    public record Typed(
            CaseId caseId, @Nullable UUID person, @Nullable LocalDate arrivedOn, Set<String> papers) {

        public Typed {
            papers = Set.copyOf(papers);
        }

        @Override
        public String toString() {
            return "Typed[" + caseId + "]";
        }
    }

    /** What is judged of it. */
    Typed typed() {
        return new Typed(caseId, person, arrivedOn, papers);
    }

    @Override
    public String toString() {
        return "ReceivePapers[" + caseId + "]";
    }
}
