package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;

/** Finds which periods begin when a case is reopened. */
@Component
class ReopeningPeriods {

    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;

    ReopeningPeriods(CaseDeadlines deadlines, Catalogue catalogue) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
    }

    /** @param reopenedOn the day from which the case is open again */
    List<Term> of(LegalAidCase reopened, LocalDate reopenedOn, Instant now) {
        Matter matter = reopened.matter();
        String status = matter.proceduralStatusCode();
        return deadlines.onReopening(new CaseDeadlines.Reopening(
                Days.beginOf(reopenedOn, now),
                matter.formOfAid(),
                status != null && catalogue.is(CodeMark.HELD, status, reopenedOn),
                reopened.executors().anybody()));
    }
}
