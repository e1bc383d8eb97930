package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;

/**
 * How near a day makes a request urgent (TT 12/2018 Đ6 k1 điểm a, b): when strictly fewer working days are left.
 *
 * @param limitation working days before the end of the limitation period
 * @param hearing working days before the hearing
 */
public record NearDays(int limitation, int hearing) {

    /** As the law says on that day. */
    public static NearDays on(LocalDate day, PeriodTable periods) {
        return new NearDays(days(PeriodOfLaw.D33, day, periods), days(PeriodOfLaw.D33_HEARING, day, periods));
    }

    /** No day is near by a number that no act had named yet. */
    private static int days(PeriodOfLaw line, LocalDate day, PeriodTable periods) {
        return periods.isSetOn(line, day) ? periods.of(line, day).amount() : 0;
    }

    /** Working days under which the ground holds; only two grounds name any. */
    public int of(UrgentGround ground) {
        return ground == UrgentGround.HEARING ? hearing : limitation;
    }
}
