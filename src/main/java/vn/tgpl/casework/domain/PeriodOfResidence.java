package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.ActorId;

/** Counts an open period for papers anew by where somebody resided on the day it began (TT 12/2018 Đ6 k2). */
@Component
class PeriodOfResidence {

    private final ResidenceRecounts recounts;
    private final Catalogue catalogue;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    PeriodOfResidence(ResidenceRecounts recounts, Catalogue catalogue, CaseDeadlines deadlines, Clock clock) {
        this.recounts = recounts;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What is kept of that day counts; where nobody told it yet, the address on record does.
     *
     * @param subject who joined the case, null for the principal beneficiary
     * @return whether the case is another now, and is to be saved
     */
    boolean follow(LegalAidCase of, @Nullable UUID subject, PersonFacts person, ActorId by) {
        return of.clock()
                .papers()
                .hangingOnResidence(subject)
                .map(began -> move(of, subject, isDifficult(of, subject, person, Days.of(began)), by))
                .orElse(false);
    }

    private boolean isDifficult(LegalAidCase of, @Nullable UUID subject, PersonFacts person, LocalDate began) {
        Residence kept = ResidenceOfCase.of(of, subject);
        if (kept.kind() != null) {
            return kept.isDifficult();
        }
        return AreaKind.DIFFICULT
                == (kept.communeCode() == null
                        ? catalogue.area(person.communeCode(), person.village(), began)
                        : catalogue.area(kept.communeCode(), kept.village(), began));
    }

    private boolean move(LegalAidCase of, @Nullable UUID subject, boolean difficult, ActorId by) {
        Instant now = clock.instant();
        Map<Deadline, Instant> moved = of.clock().papers().follow(subject, difficult, deadlines);
        if (moved.isEmpty()) {
            return false;
        }
        of.clock().lookAhead();
        of.touch(now);
        moved.forEach((deadline, before) -> recounts.keep(
                new ResidenceRecounts.Recounted(difficult, before, deadline.dueAt(), now, null),
                of.id(),
                deadline.id(),
                by));
        return true;
    }
}
