package vn.tgpl.calendar.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.shared.Actor;

/** Keeps how long the periods of the law are, from which day on and by which article. */
@Service
@Transactional
public class PeriodService {

    private final PeriodRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodService(PeriodRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** A line with all its days, the earliest first. */
    public record Line(List<PeriodRow> rows, long version) {}

    /** Every row of every line, the earliest of each first. */
    @Transactional(readOnly = true)
    public List<PeriodRow> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    public Line line(PeriodOfLaw line) {
        return new Line(rows.of(line), rows.version(line));
    }

    /**
     * Refuses what could not be stored, and stores nothing.
     *
     * @param seen the version of the line as it was looked at
     * @throws PeriodChangedMeanwhile when another version is stored by now
     * @throws PeriodChangesTooEarly when its day is not after the first one on record
     * @throws AmountDoesNotFit when a number is missing, or given where nothing is counted
     * @throws UnitDoesNotFit when the software could not count it so
     * @throws BeginningDoesNotFit when it is not told from when it runs, or told of a line that says it by itself
     */
    @Transactional(readOnly = true)
    public void check(PeriodRow row, long seen) {
        List<PeriodRow> stored = rows.of(row.line());
        if (!stored.contains(row)) {
            require(row, stored, rows.version(row.line()) == seen);
        }
    }

    /**
     * Periods that begin from its day on are as long as that, those that run among them; those that began before keep what
     * they were given. Its day may have passed: a law is heard of after it came into force. Changes nothing when nothing is
     * different.
     *
     * @throws PeriodChangedMeanwhile when another version is stored by now
     * @throws PeriodChangesTooEarly when its day is not after the first one on record
     * @throws AmountDoesNotFit when a number is missing, or given where nothing is counted
     * @throws UnitDoesNotFit when the software could not count it so
     * @throws BeginningDoesNotFit when it is not told from when it runs, or told of a line that says it by itself
     */
    public void set(SetPeriod command, Actor actor) {
        PeriodRow row = command.row();
        long version = rows.lock(row.line());
        List<PeriodRow> stored = rows.of(row.line());
        if (stored.contains(row)) {
            return;
        }
        require(row, stored, version == command.seen());
        PeriodTerms before = new PeriodBook(stored).of(row.line(), row.from());
        rows.write(row, actor.id(), clock.instant());
        String told = "%s: %s -> %s (%s)".formatted(row.from(), PeriodRow.told(before), row.told(), row.source());
        events.publishEvent(new PeriodChanged(row.amid(stored), told, command.reason(), actor));
    }

    private static void require(PeriodRow row, List<PeriodRow> stored, boolean unchanged) {
        requireFitting(row.line(), row.terms());
        if (!unchanged) {
            throw new PeriodChangedMeanwhile();
        }
        LocalDate first = stored.get(0).from();
        if (!row.from().isAfter(first)) {
            throw new PeriodChangesTooEarly(first);
        }
    }

    private static void requireFitting(PeriodOfLaw line, PeriodTerms terms) {
        if (!line.mayBeCountedIn(terms.unit())) {
            throw new UnitDoesNotFit();
        }
        boolean counted = terms.unit() != PeriodUnit.AT_ONCE && terms.unit() != PeriodUnit.NOT_STATED;
        if (counted == (terms.amount() == 0)) {
            throw new AmountDoesNotFit();
        }
        if (line.isOpenFromWhen() == (terms.runsFrom() == null)) {
            throw new BeginningDoesNotFit();
        }
    }
}
