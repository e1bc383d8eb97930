package vn.tgpl.calendar.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.RunningPeriods;

/** Asks all modules what an edit would move. */
@Component
class ForeseenMoves {

    private final ObjectProvider<RunningPeriods> periods;

    ForeseenMoves(ObjectProvider<RunningPeriods> periods) {
        this.periods = periods;
    }

    /** By centre, kind and end; those that are told alike are told once, however many beginnings they have. */
    List<MovedPeriods> by(Function<RunningPeriods, List<MovedPeriods>> edit) {
        return periods.stream()
                .flatMap(module -> edit.apply(module).stream())
                .collect(Collectors.groupingBy(each -> each.counting(0), Collectors.summingInt(MovedPeriods::count)))
                .entrySet()
                .stream()
                .map(alike -> alike.getKey().counting(alike.getValue()))
                .sorted(Comparator.comparing(MovedPeriods::where)
                        .thenComparing(MovedPeriods::what)
                        .thenComparing(MovedPeriods::endsAt)
                        .thenComparing(MovedPeriods::wouldEndAt))
                .toList();
    }
}
