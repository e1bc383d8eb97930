package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.ToldFacts;

/**
 * Notes papers that came after an acceptance at once.
 *
 * @param person who joined the case and owed them, null for the principal beneficiary
 * @param arrivedOn the day they came in
 * @param papers those that came, each once
 * @param told what they tell of the person
 * @param personVersion of the person as whoever tells it has seen him, null where nothing is told
 */
public record ReceivePapers(
        CaseId caseId,
        long version,
        @Nullable UUID person,
        LocalDate arrivedOn,
        Set<CamePaper> papers,
        ToldFacts told,
        @Nullable Long personVersion) {

    public ReceivePapers {
        papers = Set.copyOf(papers);
    }

    private Set<String> codes() {
        return papers.stream().map(CamePaper::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What was typed so far.
     *
     * @param arrivedOn null while no day is told, or one that cannot be read
     * @param told what can be read of what they tell of the person
     * @param tells something of the person is told, be it unreadable
     */
    public record Typed(
            CaseId caseId,
            @Nullable UUID person,
            @Nullable LocalDate arrivedOn,
            Set<String> papers,
            ToldFacts told,
            boolean tells,
            @Nullable Long personVersion) {

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
        return new Typed(caseId, person, arrivedOn, codes(), told, !told.isNothing(), personVersion);
    }

    @Override
    public String toString() {
        return "ReceivePapers[" + caseId + "]";
    }
}
