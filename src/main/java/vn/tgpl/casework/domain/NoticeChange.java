package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.refusal.NoticeDayAfterAcceptance;
import vn.tgpl.casework.domain.refusal.NoticeHourAfterAcceptance;
import vn.tgpl.casework.domain.refusal.NoticeNotOnRecord;
import vn.tgpl.intake.AuthorityNotice;

/** When an authority told of a case: the verb of the case that corrects it. */
record NoticeChange(LegalAidCase of, CaseDeadlines rules) {

    /**
     * What became of the appointment that runs from the notice.
     *
     * @param dueAt when it is due by the corrected moment, null where nobody was appointed before the case ended
     * @param metAt when somebody was appointed, which stays so; null while that is awaited
     */
    record Effect(@Nullable Instant dueAt, @Nullable Instant metAt) {}

    /** @throws NoticeNotOnRecord when no authority told of the person */
    Instant before() {
        return told().at();
    }

    /**
     * @param held the principal beneficiary was in custody on the day of the acceptance
     * @param joined from when the hours of each of those count who joined and is in custody
     * @throws NoticeDayAfterAcceptance when it would have come on a day after the acceptance that answered it
     * @throws NoticeHourAfterAcceptance when it would have come later that day
     */
    Effect correct(Instant at, boolean held, List<Instant> joined) {
        Instant accepted = of.register().acceptedAt();
        if (at.isAfter(accepted)) {
            LocalDate acceptedOn = Days.of(accepted);
            throw Days.of(at).isAfter(acceptedOn)
                    ? new NoticeDayAfterAcceptance(acceptedOn)
                    : new NoticeHourAfterAcceptance(accepted);
        }
        Instant before = before();
        of.toldAt(at);
        of.clock().notices().tellAt(before, at, rules);
        if (held && isInDays() && of.life().round().isEmpty()) {
            hasten(accepted);
        }
        if (of.clock().notices().isAwaitedFromNotice()) {
            joined.forEach(new HeldAppointment(of, rules)::hasten);
        }
        of.clock().lookAhead();
        return of.clock()
                .notices()
                .appointment()
                .map(deadline -> new Effect(due(deadline, held, joined), deadline.metAt()))
                .orElse(new Effect(null, null));
    }

    // Luật TGPL 2017 Đ31 k2, TTLT 10/2018 Đ3 k4: of whoever is held both the hours and the days hold
    private void hasten(Instant accepted) {
        of.clock().hasten(rules.onStanding(false, told().notice(), accepted));
        if (of.clock().notices().isAwaitedBy(LegalPeriod.ASSIGN_AFTER_NOTICE)) {
            of.clock().hasten(rules.onHeldPerson(accepted));
        }
    }

    /**
     * Of one that was met, when it would have been due; it stays as it was. Whoever is held and joined, or was taken into custody,
     * before somebody was appointed had hastened it, whatever the notice.
     */
    private Instant due(Deadline deadline, boolean held, List<Instant> joined) {
        Instant met = deadline.metAt();
        if (met == null) {
            return deadline.dueAt();
        }
        Instant accepted = of.register().acceptedAt();
        Instant ofNotice = rules.onStanding(held, told().notice(), accepted).dueAt();
        Stream<Instant> ofJoined = joined.stream()
                .filter(known -> known.isBefore(met))
                .map(known -> rules.onHeldPerson(known).dueAt());
        return Stream.concat(ofJoined, hastened(deadline, accepted).stream())
                .filter(due -> due.isBefore(ofNotice))
                .min(Comparator.naturalOrder())
                .orElse(ofNotice);
    }

    /** When it was due by hours, or by the notice about somebody who joined, that began after the acceptance. */
    private static Optional<Instant> hastened(Deadline deadline, Instant accepted) {
        boolean later = (deadline.isBy(LegalPeriod.ASSIGN_FOR_HELD_PERSON)
                        || deadline.period().runsFromNotice())
                && deadline.period().startedAt().isAfter(accepted);
        return later ? Optional.of(deadline.dueAt()) : Optional.empty();
    }

    private boolean isInDays() {
        return told().duty() == AuthorityNotice.Duty.APPOINT_IN_DAYS;
    }

    private ToldNotice told() {
        ToldNotice told = of.register().told();
        if (told == null) {
            throw new NoticeNotOnRecord();
        }
        return told;
    }
}
