package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.catalog.FormOfAid;

/** By when somebody has to be appointed in a case that runs, because of who is in custody in it. */
record HeldAppointment(LegalAidCase of, CaseDeadlines rules) {

    /** Within twelve hours of that moment, or of a later reopening, where it is awaited and not due before. */
    // Luật TGPL 2017 Đ31 k2: of aid in proceedings alone; outside of court Đ33 k2 counts, whoever is held
    void hasten(Instant heldFrom) {
        if (isOfProceedings()) {
            Instant opened = reopened().orElse(heldFrom);
            of.clock().hasten(rules.onHeldPerson(heldFrom.isBefore(opened) ? opened : heldFrom));
        }
    }

    /**
     * What was awaited by a mistake about the principal beneficiary is awaited as if it had been known when the case was opened
     * last. A reopening answers no notice.
     *
     * @param held the principal beneficiary is in custody
     * @param joined from when the hours of each of the others count who is
     */
    void mend(boolean held, List<Instant> joined) {
        if (isOfProceedings()) {
            ToldNotice told = reopened().isPresent() ? null : of.register().told();
            Instant opened = reopened().orElse(of.register().acceptedAt());
            of.clock().appointBy(rules.onStanding(held, told == null ? null : told.notice(), opened));
            joined.forEach(this::hasten);
        }
    }

    private Optional<Instant> reopened() {
        return of.life().round().map(Round::begun);
    }

    private boolean isOfProceedings() {
        return of.matter().formOfAid() == FormOfAid.LITIGATION;
    }
}
