package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTerms;

/**
 * How long a period is from a day on.
 *
 * @param from first day of the periods it holds for
 * @param source where it is written, or by whom it was told
 */
public record PeriodRow(PeriodOfLaw line, LocalDate from, PeriodTerms terms, String source) {

    /** In short, for the journal. */
    String told() {
        return terms.unit() + " " + terms.amount() + " " + terms.article();
    }
}
