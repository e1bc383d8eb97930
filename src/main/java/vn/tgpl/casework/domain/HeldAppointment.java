package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;

/** By when somebody has to be appointed in a case that runs, because of who is in custody in it, or was told of. */
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
     * As at an acceptance, by his custody and by the notice about him, where that is before. A reopening answers no notice about
     * who had joined before it, and what counts since begins no sooner.
     */
    // Luật TGPL 2017 Đ31 k2, k3; TTLT 10/2018 Đ3 k4. The law counts from acceptance; that who joins later is accepted
    // in the minute of his joining is our reading
    void hasten(JoinedStanding joined) {
        if (isOfProceedings() && joined.hastens()) {
            Instant opened = reopened().orElse(Instant.MIN);
            boolean before = joined.addedAt().isBefore(opened);
            AuthorityNotice notice = before ? null : notFrom(joined.notice(), opened);
            if (joined.held() || notice != null) {
                of.clock().hasten(rules.onStanding(joined.held(), notice, before ? opened : joined.addedAt()));
            }
        }
    }

    private static @Nullable AuthorityNotice notFrom(@Nullable AuthorityNotice notice, Instant earliest) {
        return notice == null || !notice.at().isBefore(earliest)
                ? notice
                : new AuthorityNotice(earliest, notice.duty());
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
