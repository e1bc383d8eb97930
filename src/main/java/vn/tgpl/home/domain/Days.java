package vn.tgpl.home.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.tgpl.shared.Vietnam;

/** Days of Vietnam as moments. */
final class Days {

    private Days() {}

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }
}
