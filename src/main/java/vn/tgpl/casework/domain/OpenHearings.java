package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.HearingsAhead;
import vn.tgpl.casework.domain.refusal.HearingsWithoutOutcome;
import vn.tgpl.shared.ActorId;

/** Sessions of a case that were announced and neither held nor called off. */
record OpenHearings(Collection<Hearing> hearings) {

    /**
     * What a session behind the case led to belongs to its file (TT 12/2018 Đ11), however the case ends; so it is told
     * before, or that the session was not held.
     *
     * @throws HearingsWithoutOutcome naming those of which nothing is told
     */
    void requireOutcomes(LocalDate endedOn, Instant now) {
        List<Hearing> behind = hearings.stream()
                .filter(hearing -> !isAhead(hearing.startsAt(), endedOn, now))
                .toList();
        if (!behind.isEmpty()) {
            throw new HearingsWithoutOutcome(told(behind));
        }
    }

    /**
     * Nothing lies ahead of a case that ended: its sessions are called off with it, or it does not end.
     *
     * @param cancelled the person has agreed to have them called off
     */
    void end(LocalDate endedOn, boolean cancelled, Instant now, ActorId by) {
        List<Hearing> ahead = hearings.stream()
                .filter(hearing -> isAhead(hearing.startsAt(), endedOn, now))
                .toList();
        if (!ahead.isEmpty() && !cancelled) {
            throw new HearingsAhead(told(ahead));
        }
        ahead.forEach(hearing -> hearing.callOff(new CalledOff(CallOff.CASE_ENDED, endedOn, null, now, by)));
    }

    /** The first day from that one on among the starts of open sessions; null where none is left. */
    static @Nullable LocalDate nextOn(Stream<Instant> starts, LocalDate today) {
        return starts.map(Days::of)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String told(List<Hearing> sessions) {
        return sessions.stream().map(Hearing::told).collect(Collectors.joining("; "));
    }

    /** It has not begun, or stands after the day on which the case ended. */
    static boolean isAhead(Instant startsAt, LocalDate endedOn, Instant now) {
        return startsAt.isAfter(now) || Days.of(startsAt).isAfter(endedOn);
    }
}
