package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/** What of awaited papers is owed still after something was corrected on which they rest (TT 12/2018 Đ6 k2). */
@Component
class OwedAgain {

    private final PapersOnFile papers;
    private final CaseDeadlines deadlines;

    OwedAgain(PapersOnFile papers, CaseDeadlines deadlines) {
        this.papers = papers;
        this.deadlines = deadlines;
    }

    /** @param words null when nothing is owed any more */
    record Still(@Nullable String words) {}

    /**
     * The period is kept when nothing is owed any more.
     *
     * @param person who joined the case, null for the principal beneficiary
     * @return empty where none of that person are awaited
     */
    Optional<Still> after(LegalAidCase of, @Nullable UUID person, Instant at) {
        if (!of.clock().papers().areAwaited(person)) {
            return Optional.empty();
        }
        String words = papers.owedAfter(of, person, Set.of()).words();
        if (words == null) {
            new Working(of).completePapers(person, at, at, deadlines);
            of.clock().lookAhead();
        }
        return Optional.of(new Still(words));
    }
}
