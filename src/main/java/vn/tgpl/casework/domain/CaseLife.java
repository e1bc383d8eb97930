package vn.tgpl.casework.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.shared.Actor;

/** The state of a case, since which day, and the steps that led there. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read what the entity only writes
class CaseLife {

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** The day on which the case came to its state; no step goes before it. */
    private LocalDate stateSince;

    /** When somebody last changed the case in a way that a form opened before must not overlook. */
    private Instant changedAt;

    private @Nullable LocalDate closedOn;
    private @Nullable String resultCode;
    private @Nullable String shelfMark;

    /** When what it told was destroyed, which the record of destruction writes. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant erasedAt;

    @OneToMany(mappedBy = "legalAidCase", cascade = CascadeType.ALL)
    private List<CaseStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseLife() {}

    CaseLife(Instant acceptedAt) {
        this.state = CaseState.ACCEPTED;
        this.stateSince = Days.of(acceptedAt);
        this.changedAt = acceptedAt;
    }

    CaseState state() {
        return state;
    }

    boolean isDestroyed() {
        return erasedAt != null;
    }

    LocalDate stateSince() {
        return stateSince;
    }

    /** The day, or the one on which the case came to its state where that was later. */
    LocalDate notBefore(LocalDate day) {
        return day.isBefore(stateSince) ? stateSince : day;
    }

    /** Whether what was done then belongs to the case as it is open now, and not to an end that was set aside. */
    boolean isOfThisRound(LocalDate day, @Nullable LocalTime from) {
        return round().map(round -> round.covers(day, from)).orElse(true);
    }

    /** The last reopening, to which all belongs that runs; empty where the case was never closed. */
    Optional<Round> round() {
        return steps.stream().flatMap(step -> step.round().stream()).max(Comparator.comparing(Round::at));
    }

    /** The days between an end and the reopening that set it aside, where that day is one of them. */
    Optional<ClosedSpan> closedOn(LocalDate day) {
        LocalDate ended = null;
        for (CaseStep step :
                steps.stream().sorted(Comparator.comparing(CaseStep::takenAt)).toList()) {
            if (step.toState() == CaseState.CLOSED) {
                ended = step.effectiveOn();
            } else if (step.reopens() && ended != null) {
                ClosedSpan span = new ClosedSpan(ended, step.effectiveOn());
                if (span.covers(day)) {
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * From an end to the reopening that set it aside; on both days the case was open for a while.
     *
     * @param to the day from which it was open again
     */
    record ClosedSpan(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return day.isAfter(from) && day.isBefore(to);
        }
    }

    /** A change of state leaves its step. */
    void move(
            LegalAidCase of,
            CaseAction action,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        CaseState next = action.after(state, of.executors().anybody());
        if (next != state) {
            steps.add(new CaseStep(of, action, next, effectiveOn, reason, note, now, actor.id()));
            state = next;
            stateSince = effectiveOn;
        }
    }

    /** The case is closed and no more, since the day on which it was; the step leads back. */
    void takeBackHandOver(LegalAidCase of, String reason, Actor actor, Instant now) {
        LocalDate closed = closedOn == null ? stateSince : closedOn;
        steps.add(new CaseStep(of, CaseAction.HAND_OVER, CaseState.CLOSED, closed, reason, null, now, actor.id()));
        state = CaseState.CLOSED;
        stateSince = closed;
        changedAt = now;
    }

    void touch(Instant at) {
        changedAt = at;
    }

    void end(LocalDate on, String result) {
        closedOn = on;
        resultCode = result;
    }

    void archive(@Nullable String shelf) {
        shelfMark = shelf;
    }

    void reopen() {
        closedOn = null;
        resultCode = null;
        shelfMark = null;
    }
}
