package vn.tgpl.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodRow;

/** The periods as the product ships them, read from the migration, for rules that are tested without a database. */
public final class ShippedPeriods {

    private static final Path SHIPPED =
            Path.of("src", "main", "resources", "db", "migration", "calendar", "V202611221446__periods.sql");

    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', '(\\w+)', (\\d+), '([^']+)', '(\\w+)'\\)");

    private ShippedPeriods() {}

    public static PeriodTable table() {
        try {
            List<PeriodRow> rows = ROW.matcher(Files.readString(SHIPPED))
                    .results()
                    .map(row -> new PeriodRow(
                            PeriodOfLaw.valueOf(row.group(1)),
                            LocalDate.of(2018, 1, 1),
                            new PeriodTerms(
                                    PeriodUnit.valueOf(row.group(2)),
                                    Integer.parseInt(row.group(3)),
                                    row.group(4),
                                    PeriodOfLaw.Certainty.valueOf(row.group(5))),
                            "shipped"))
                    .toList();
            return new PeriodBook(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
