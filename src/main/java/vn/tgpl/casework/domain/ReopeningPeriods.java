package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;

/** Finds which periods begin when a case is reopened. */
@Component
class ReopeningPeriods {

    private final CaseDeadlines deadlines;
    private final HelpedPeople helped;
    private final Custody custody;

    ReopeningPeriods(CaseDeadlines deadlines, HelpedPeople helped, Custody custody) {
        this.deadlines = deadlines;
        this.helped = helped;
        this.custody = custody;
    }

    /**
     * What begins with a reopening, and who is helped then.
     *
     * @param helped records of all who are, the principal beneficiary among them
     */
    record Anew(List<Term> terms, Set<UUID> helped) {

        Anew {
            terms = List.copyOf(terms);
            helped = Set.copyOf(helped);
        }
    }

    /** @param reopenedOn the day from which the case is open again */
    Anew of(LegalAidCase reopened, LocalDate reopenedOn, Instant now) {
        Set<UUID> people = helped.of(reopened);
        List<Term> terms = deadlines.onReopening(new CaseDeadlines.Reopening(
                Days.beginOf(reopenedOn, now),
                reopened.matter().formOfAid(),
                custody.ofAnybody(reopened, people, reopenedOn),
                reopened.executors().anybody()));
        return new Anew(terms, people);
    }
}
