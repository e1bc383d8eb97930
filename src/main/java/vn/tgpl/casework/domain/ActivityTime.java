package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.PerformedAtBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PerformedBeforeAcceptance;
import vn.tgpl.casework.domain.refusal.PerformedInFuture;
import vn.tgpl.shared.DomainException;

/** What is said against the time at which work is said to have been done. */
public final class ActivityTime {

    private ActivityTime() {}

    // TT 12/2018 Đ5 k2: a case begins with its line in the register, and nothing is done in it before
    /** @param from minute at which the work began, null when only its day is told */
    public static List<DomainException> objections(
            LocalDate day, @Nullable LocalTime from, Instant acceptedAt, LocalDate today) {
        List<DomainException> found = new ArrayList<>();
        if (day.isAfter(today)) {
            found.add(new PerformedInFuture());
        }
        if (day.isBefore(Days.of(acceptedAt))) {
            found.add(new PerformedBeforeAcceptance(Days.of(acceptedAt)));
        } else if (from != null && Days.isBefore(acceptedAt, Days.at(day, from))) {
            found.add(new PerformedAtBeforeAcceptance(acceptedAt));
        }
        return found;
    }
}
