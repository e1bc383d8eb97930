package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tgpl.calendar.WorkingDays;

/** How a day differs from what its weekday says. */
public enum SpecialDayKind {
    /** A public holiday, or the day off that makes up for one (BLLĐ 2019 Đ111 k3, Đ112). */
    HOLIDAY,
    /** A weekday off in exchange for a worked weekend day. */
    SWAPPED_REST,
    /** A weekend day worked in exchange. */
    SWAPPED_WORK;

    /** The calendar that entries make. */
    static WorkingDays calendar(Map<LocalDate, SpecialDayKind> entries) {
        return new WorkingDays(days(entries, SpecialDayKind::isRest), days(entries, kind -> !kind.isRest()));
    }

    private static Set<LocalDate> days(Map<LocalDate, SpecialDayKind> entries, Predicate<SpecialDayKind> which) {
        return entries.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isRest() {
        return this != SWAPPED_WORK;
    }
}
