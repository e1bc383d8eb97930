package vn.tgpl.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Chip;

/**
 * The dashboard, ready to be shown.
 *
 * @param asOf when the numbers were counted
 * @param numbersOnly the reader may not open the rows behind the numbers
 * @param smallNote why some numbers are not shown to the reader, null where all are
 */
record DashboardView(
        String days,
        String asOf,
        List<Tile> tiles,
        List<Chip> periods,
        List<Chip> measures,
        MonthChart months,
        List<Chart> charts,
        boolean numbersOnly,
        @Nullable String smallNote) {

    /** A number; without href where the reader may not see its rows. */
    record Tile(
            String number,
            String label,
            @Nullable String href,
            @Nullable String difference,
            @Nullable String kind) {}

    /** @param value what the chart draws; 0 where the number is not shown */
    record Bar(
            String label,
            String shown,
            long value,
            @Nullable String href) {}

    record Chart(
            String id, String title, String head, @Nullable String href, List<Bar> bars) {}

    /** @param bars accepted and closed */
    record Month(String label, List<Bar> bars) {}

    record MonthChart(
            String title, List<Month> months, @Nullable String href) {}
}
