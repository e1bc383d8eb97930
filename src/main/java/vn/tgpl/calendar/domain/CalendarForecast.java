package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.WorkingDays;

/** Tells what an edit of the calendar would move, before it is made. */
@Component
@Transactional(readOnly = true)
public class CalendarForecast {

    private final SpecialDayQueries queries;
    private final ForeseenMoves moves;

    CalendarForecast(SpecialDayQueries queries, ForeseenMoves moves) {
        this.queries = queries;
        this.moves = moves;
    }

    public List<MovedPeriods> ofAdding(SpecialDayFacts facts) {
        return of(with(entries(entry -> true), facts));
    }

    public List<MovedPeriods> ofChanging(SpecialDayId id, SpecialDayFacts facts) {
        return of(with(entries(entry -> !entry.id().equals(id)), facts));
    }

    public List<MovedPeriods> ofRemoving(SpecialDayId id) {
        return of(entries(entry -> !entry.id().equals(id)));
    }

    private List<MovedPeriods> of(Map<LocalDate, SpecialDayKind> entries) {
        WorkingDays calendar = SpecialDayKind.calendar(entries);
        return moves.by(module -> module.movedBy(calendar));
    }

    private Map<LocalDate, SpecialDayKind> entries(Predicate<SpecialDayRow> kept) {
        return queries.all().stream().filter(kept).collect(Collectors.toMap(SpecialDayRow::day, SpecialDayRow::kind));
    }

    private static Map<LocalDate, SpecialDayKind> with(Map<LocalDate, SpecialDayKind> entries, SpecialDayFacts facts) {
        Map<LocalDate, SpecialDayKind> all = new HashMap<>(entries);
        all.put(facts.day(), facts.kind());
        return all;
    }
}
