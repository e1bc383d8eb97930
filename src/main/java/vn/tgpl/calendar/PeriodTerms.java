package vn.tgpl.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;

/**
 * How long a period of the law is.
 *
 * @param amount how many of the unit; 0 where there is nothing to count
 * @param article wording of the article that sets it
 * @param certainty whether the text of the law itself was read
 * @param runsFrom null where the line says by itself what begins it
 */
public record PeriodTerms(
        PeriodUnit unit,
        int amount,
        String article,
        Certainty certainty,
        @Nullable PeriodBeginning runsFrom) {

    /** Of a line that says by itself what begins it. */
    public PeriodTerms(PeriodUnit unit, int amount, String article, Certainty certainty) {
        this(unit, amount, article, certainty, null);
    }

    /**
     * How many of the unit count in practice.
     *
     * @param reminder working days after which the reader wants to be reminded of what the law leaves without a number
     */
    public int amount(int reminder) {
        return unit == PeriodUnit.NOT_STATED ? reminder : amount;
    }

    /**
     * When a period ends that began at this moment; the moment itself where the law says at once.
     *
     * @throws IllegalStateException where the law sets no number
     */
    public Instant endOf(Instant begunAt, WorkingCalendar calendar) {
        if (unit == PeriodUnit.NOT_STATED) {
            throw new IllegalStateException("no end in the law: " + article);
        }
        return unit.end(calendar, amount, begunAt);
    }

    /**
     * When a period ends that began at this moment; the moment itself where the law says at once.
     *
     * @param reminder working days after which the reader wants to be reminded of what the law leaves without a number
     */
    public Instant endOf(Instant begunAt, WorkingCalendar calendar, int reminder) {
        return unit.end(calendar, amount(reminder), begunAt);
    }
}
