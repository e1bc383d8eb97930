package vn.tgpl.calendar.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.NewTerms;

/** Tells which open deadlines a change of a period would move, before it is made. */
@Component
@Transactional(readOnly = true)
public class PeriodForecast {

    private final PeriodRows rows;
    private final ForeseenMoves moves;

    PeriodForecast(PeriodRows rows, ForeseenMoves moves) {
        this.rows = rows;
        this.moves = moves;
    }

    public List<MovedPeriods> of(PeriodRow row) {
        NewTerms change = row.amid(rows.of(row.line()));
        return moves.by(module -> module.movedBy(change));
    }
}
