package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;

/**
 * How long before a session it is to be announced (TTLT 10/2018 Đ9 k3), kept with the session: what the law says later of
 * that day does not judge a notice anew.
 *
 * @param days calendar days in the ordinary procedure
 * @param shortened calendar days in the shortened one
 */
@Embeddable
public record NoticeOwed(
        @Column(name = "notice_days") int days,
        @Column(name = "notice_days_shortened") int shortened) {

    /** Of a time without the rule no days are owed.
     *
     * @param heardOn the day on which the date of the session became known, at the latest */
    static NoticeOwed on(LocalDate heardOn, PeriodTable periods) {
        return new NoticeOwed(days(PeriodOfLaw.D21, heardOn, periods), days(PeriodOfLaw.D21_SUMMARY, heardOn, periods));
    }

    private static int days(PeriodOfLaw line, LocalDate heardOn, PeriodTable periods) {
        return periods.isSetOn(line, heardOn) ? periods.of(line, heardOn).amount() : 0;
    }
}
