package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.HearingsAhead;
import vn.tgpl.casework.domain.refusal.HearingsWithoutOutcome;
import vn.tgpl.casework.domain.refusal.SessionsNoteMissing;
import vn.tgpl.casework.domain.refusal.SessionsUndecided;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;

/** Sessions of a case that were announced and neither held nor called off. */
record OpenHearings(Collection<Hearing> hearings) {

    /**
     * What a session behind the case led to belongs to its file (TT 12/2018 Đ11), however the case ends; so it is told
     * before, or that the session was not held. Nothing lies ahead of a case that ended: its sessions are called off with
     * it, or it does not end.
     *
     * @param cancelled the person has agreed to have those ahead called off
     * @param tellable somebody is left who could tell what those behind led to
     */
    List<DomainException> objections(LocalDate endedOn, boolean cancelled, boolean tellable, Instant now) {
        List<DomainException> found = new ArrayList<>();
        List<Hearing> behind = hearings.stream()
                .filter(hearing -> !isAhead(hearing.startsAt(), endedOn, now))
                .toList();
        if (tellable && !behind.isEmpty()) {
            found.add(new HearingsWithoutOutcome(told(behind)));
        }
        List<Hearing> ahead = ahead(endedOn, now);
        if (!cancelled && !ahead.isEmpty()) {
            found.add(new HearingsAhead(told(ahead)));
        }
        return found;
    }

    /** Calls off those that lie ahead. */
    void end(LocalDate endedOn, Instant now, ActorId by) {
        ahead(endedOn, now)
                .forEach(hearing -> hearing.callOff(new CalledOff(CallOff.CASE_ENDED, endedOn, null, now, by)));
    }

    /** The first day from that one on among the starts of open sessions; null where none is left. */
    static @Nullable LocalDate nextOn(Stream<Instant> starts, LocalDate today) {
        return starts.map(Days::of)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Proceedings that are suspended hold no session, unless the court has not decided about it: whoever suspends the case
     * says which. Asked is what has not begun; what has, on whatever day the suspension begins, is told one by one.
     *
     * @return that some lie ahead and nothing is said of them, or that they stand and nobody says why
     */
    Optional<DomainException> undecided(TypedStep suspension, Instant now) {
        List<Hearing> ahead = notBegun(now);
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        if (suspension.sessions() == null) {
            return Optional.of(new SessionsUndecided(told(ahead)));
        }
        return suspension.sessions() == SessionsAhead.KEPT && suspension.sessionsNote() == null
                ? Optional.of(new SessionsNoteMissing())
                : Optional.empty();
    }

    /** Calls off the sessions of a suspended case that have not begun, as was said. */
    void pause(TakeStep suspension, Instant now, ActorId by) {
        Optional.ofNullable(suspension.sessions())
                .flatMap(SessionsAhead::callOff)
                .ifPresent(how -> notBegun(now)
                        .forEach(hearing -> hearing.callOff(
                                new CalledOff(how, suspension.effectiveOn(), suspension.reason(), now, by))));
    }

    /** Hour and court of those that lie ahead. */
    List<String> toldAhead(LocalDate endedOn, Instant now) {
        return ahead(endedOn, now).stream().map(Hearing::told).toList();
    }

    private List<Hearing> ahead(LocalDate day, Instant now) {
        return hearings.stream()
                .filter(hearing -> isAhead(hearing.startsAt(), day, now))
                .toList();
    }

    private List<Hearing> notBegun(Instant now) {
        return hearings.stream()
                .filter(hearing -> hearing.startsAt().isAfter(now))
                .toList();
    }

    private static String told(List<Hearing> sessions) {
        return sessions.stream().map(Hearing::told).collect(Collectors.joining("; "));
    }

    /** It has not begun, or stands after the day on which the case ended. */
    static boolean isAhead(Instant startsAt, LocalDate endedOn, Instant now) {
        return startsAt.isAfter(now) || Days.of(startsAt).isAfter(endedOn);
    }
}
