package vn.tgpl.calendar.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

    /** By centre, kind and end. */
    List<MovedPeriods> by(Function<RunningPeriods, List<MovedPeriods>> edit) {
        return periods.stream()
                .flatMap(module -> edit.apply(module).stream())
                .sorted(Comparator.comparing(MovedPeriods::where)
                        .thenComparing(MovedPeriods::what)
                        .thenComparing(MovedPeriods::endsAt))
                .toList();
    }
}
