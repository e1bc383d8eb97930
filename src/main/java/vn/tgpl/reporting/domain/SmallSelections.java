package vn.tgpl.reporting.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.AccessScope;

/** Keeps the rows behind a number that is not shown from being asked for by their address. */
@Component
public class SmallSelections {

    private final DashboardQueries numbers;

    SmallSelections(DashboardQueries numbers) {
        this.numbers = numbers;
    }

    /** @throws SelectionTooSmall when the chart does not show the number of this selection to the reader */
    public void requireShown(CaseSelection selection, AccessScope scope) {
        Dimension dimension = selection.dimension();
        if (dimension == null || !SmallCells.keptFrom(scope).contains(dimension)) {
            return;
        }
        List<Slice> slices = numbers.breakdown(selection.measure(), selection.period(), List.of(dimension), scope)
                .getOrDefault(dimension, List.of());
        if (SmallCells.hidden(slices).contains(selection.value())) {
            throw new SelectionTooSmall();
        }
    }
}
