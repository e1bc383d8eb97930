package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
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
     * @throws NoticeDayAfterAcceptance when it would have come on a day after the acceptance that answered it
     * @throws NoticeHourAfterAcceptance when it would have come later that day
     */
    Effect correct(Instant at, boolean held) {
        Instant accepted = of.register().acceptedAt();
        if (at.isAfter(accepted)) {
            LocalDate acceptedOn = Days.of(accepted);
            throw Days.of(at).isAfter(acceptedOn)
                    ? new NoticeDayAfterAcceptance(acceptedOn)
                    : new NoticeHourAfterAcceptance(accepted);
        }
        of.toldAt(at);
        of.clock().notices().tellAt(at, rules);
        if (held && isInDays() && of.life().round().isEmpty()) {
            hasten(accepted);
        }
        of.clock().lookAhead();
        return of.clock()
                .notices()
                .appointment()
                .map(deadline -> new Effect(due(deadline, accepted), deadline.metAt()))
                .orElse(new Effect(null, null));
    }

    // Luật TGPL 2017 Đ31 k2, TTLT 10/2018 Đ3 k4: of whoever is held both the hours and the days hold
    private void hasten(Instant accepted) {
        of.clock().hasten(rules.onStanding(false, told().notice(), accepted));
        if (of.clock().notices().isAwaitedBy(LegalPeriod.ASSIGN_AFTER_NOTICE)) {
            of.clock().hasten(rules.onHeldPerson(accepted));
        }
    }

    /** Of one that was met, when it would have been due; it stays as it was. */
    private Instant due(Deadline deadline, Instant accepted) {
        boolean forHeld = deadline.isBy(LegalPeriod.ASSIGN_FOR_HELD_PERSON)
                || deadline.isBy(LegalPeriod.ASSIGN_FOR_HELD_PERSON_ON_NOTICE);
        return deadline.isOpen()
                ? deadline.dueAt()
                : rules.onStanding(forHeld, told().notice(), accepted).dueAt();
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
