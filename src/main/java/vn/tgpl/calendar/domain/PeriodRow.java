package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tgpl.calendar.NewTerms;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.shared.DateRange;

/**
 * How long a period is from a day on.
 *
 * @param from first day of the periods it holds for
 * @param source where it is written, or by whom it was told
 */
public record PeriodRow(PeriodOfLaw line, LocalDate from, PeriodTerms terms, String source) {

    /**
     * What it says, until the row that follows it.
     *
     * @param line all rows of the line
     */
    NewTerms amid(List<PeriodRow> line) {
        LocalDate last = line.stream()
                .map(PeriodRow::from)
                .filter(next -> next.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
        return new NewTerms(this.line, new DateRange(from, last), terms);
    }

    /** In short, for the journal. */
    String told() {
        return told(terms);
    }

    static String told(PeriodTerms terms) {
        String told = terms.unit() + " " + terms.amount() + " " + terms.article();
        return terms.runsFrom() == null ? told : told + " " + terms.runsFrom();
    }
}
