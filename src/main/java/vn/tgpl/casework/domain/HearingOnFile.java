package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a court.
 *
 * @param follows the postponed one that it takes the place of
 * @param toldOn day on which its date became known, at the latest
 * @param noticeTold it is the day of the notice; else it is that of the entry
 * @param dropped it was postponed and will not be held any more
 * @param noticeOwed how long before it the session was to be announced, as the law stood that day
 */
public record HearingOnFile(
        UUID id,
        Instant startsAt,
        String court,
        @Nullable String room,
        @Nullable String subject,
        @Nullable String outcome,
        @Nullable UUID follows,
        LocalDate toldOn,
        boolean noticeTold,
        NoticeOwed noticeOwed,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Off off,
        @Nullable Dropped dropped) {

    /**
     * Not held.
     *
     * @param toldOn day of the notice
     */
    public record Off(
            CallOff how,
            LocalDate toldOn,
            @Nullable String reason,
            Instant recordedAt,
            @Nullable String recordedBy) {

        @Override
        public String toString() {
            return "Off[" + how + "]";
        }
    }

    /**
     * Cancelled for good.
     *
     * @param toldOn day of the notice
     */
    public record Dropped(
            LocalDate toldOn,
            String reason,
            Instant recordedAt,
            @Nullable String recordedBy) {

        @Override
        public String toString() {
            return "Dropped[" + toldOn + "]";
        }
    }

    /** Neither held nor called off. */
    public boolean isOpen() {
        return outcome == null && off == null;
    }

    /** It never was: entered by mistake. */
    public boolean isMistaken() {
        return off != null && off.how() == CallOff.MISTAKEN;
    }

    /** Called off because its case ended. */
    public boolean endedWithCase() {
        return off != null && off.how() == CallOff.CASE_ENDED;
    }

    /** The same while its hour has not come. */
    public boolean isEndedAhead(Instant now) {
        return endedWithCase() && startsAt.isAfter(now);
    }

    /**
     * It was postponed and not cancelled for good, and no other session was entered in its place.
     *
     * @param all sessions of the case
     */
    public boolean awaitsNewDay(Collection<HearingOnFile> all) {
        return dropped == null
                && off != null
                && off.how() == CallOff.POSTPONED
                && all.stream()
                        .noneMatch(
                                other -> id.equals(other.follows()) && !other.isMistaken() && !other.endedWithCase());
    }

    /** It keeps the case from ending on that day. */
    public boolean isAheadOf(LocalDate endedOn, Instant now) {
        return isOpen() && OpenHearings.isAhead(startsAt, endedOn, now);
    }

    /** It lies behind a case that ends on that day, and nothing is told of it. */
    public boolean isUntoldBehind(LocalDate endedOn, Instant now) {
        return isOpen() && !OpenHearings.isAhead(startsAt, endedOn, now);
    }

    @Override
    public String toString() {
        return "HearingOnFile[" + id + "]";
    }
}
