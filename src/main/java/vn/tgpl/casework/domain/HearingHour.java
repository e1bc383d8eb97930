package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.HearingHourUnusual;
import vn.tgpl.casework.domain.refusal.HearingTooFarAhead;
import vn.tgpl.casework.domain.refusal.NoticeAfterHearing;
import vn.tgpl.casework.domain.refusal.NoticeInFuture;
import vn.tgpl.casework.domain.refusal.NoticeLongBefore;
import vn.tgpl.shared.Vietnam;

/** When a session is to be held, as it was typed, against today and against the day of its notice. */
record HearingHour(Instant startsAt) {

    /**
     * A session is announced weeks or months ahead: the courts' own periods of preparation (BLTTHS 2015 Đ277, BLTTDS 2015
     * Đ203) stay far below. What lies further is a mistyped year, and would keep the case from being completed.
     */
    private static final Period FURTHEST = Period.ofYears(2);

    /** From this hour on sessions are held as a rule. */
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);

    private static final LocalTime LATEST = LocalTime.of(20, 0);

    /** @param confirmed that it is held at that hour all the same */
    void askAtNight(boolean confirmed) {
        LocalTime hour = startsAt.atZone(Vietnam.ZONE).toLocalTime();
        if (!confirmed && (hour.isBefore(EARLIEST) || hour.isAfter(LATEST))) {
            throw new HearingHourUnusual(startsAt);
        }
    }

    /** @param field where the day was typed */
    void refuseTooFarAhead(Instant now, String field) {
        LocalDate last = Days.of(now).plus(FURTHEST);
        if (Days.of(startsAt).isAfter(last)) {
            throw new HearingTooFarAhead(last, field);
        }
    }

    /**
     * TTLT 10/2018 Đ9 k3: what is judged is the notice, so it came before the session and has come by now.
     *
     * @param toldOn day of the notice, null when it was not told
     */
    void refuseNotice(@Nullable LocalDate toldOn, Instant now) {
        if (toldOn != null && toldOn.isAfter(Days.of(now))) {
            throw new NoticeInFuture();
        }
        if (toldOn != null && toldOn.isAfter(Days.of(startsAt))) {
            throw new NoticeAfterHearing();
        }
        LocalDate earliest = Days.of(startsAt).minus(FURTHEST);
        if (toldOn != null && toldOn.isBefore(earliest)) {
            throw new NoticeLongBefore(earliest);
        }
    }
}
