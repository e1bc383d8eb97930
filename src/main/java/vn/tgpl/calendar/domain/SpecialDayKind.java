package vn.tgpl.calendar.domain;

/** How a day differs from what its weekday says. */
public enum SpecialDayKind {
    /** A public holiday, or the day off that makes up for one (BLLĐ 2019 Đ111 k3, Đ112). */
    HOLIDAY,
    /** A weekday off in exchange for a worked weekend day. */
    SWAPPED_REST,
    /** A weekend day worked in exchange. */
    SWAPPED_WORK;

    boolean isRest() {
        return this != SWAPPED_WORK;
    }
}
