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

    /**
     * A number; without href where the reader may not see its rows.
     *
     * @param word why it leads nowhere; null where it leads somewhere, counts nothing, or the page says so of all numbers
     */
    record Tile(
            String number,
            String label,
            @Nullable String href,
            @Nullable String difference,
            @Nullable String kind,
            @Nullable String word) {}

    /** @param value what the chart draws; 0 where the number is not shown */
    record Bar(
            String label,
            String shown,
            long value,
            @Nullable String href) {}

    record Chart(
            String id, String title, String head, @Nullable String href, List<Bar> bars) {}

    /** @param bars one for each series */
    record Month(String label, List<Bar> bars) {}

    /**
     * @param head of the months
     * @param series heads of the numbers of each month
     */
    record MonthChart(
            String title,
            String head,
            List<String> series,
            List<Month> months,
            @Nullable String href) {}
}
