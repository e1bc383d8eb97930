package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tgpl.shared.ActorId;

/** Sessions of a case that were announced and neither held nor called off. */
record OpenHearings(Collection<Hearing> hearings) {

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
            throw new HearingsAhead(ahead.stream().map(Hearing::told).collect(Collectors.joining("; ")));
        }
        ahead.forEach(hearing -> hearing.callOff(new CalledOff(CallOff.CASE_ENDED, endedOn, null, now, by)));
    }

    /** It has not begun, or stands after the day on which the case ended. */
    static boolean isAhead(Instant startsAt, LocalDate endedOn, Instant now) {
        return startsAt.isAfter(now) || Days.of(startsAt).isAfter(endedOn);
    }
}
