package vn.tgpl.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tgpl.calendar.domain.PeriodBook;
import vn.tgpl.calendar.domain.PeriodRow;

/** The periods as the product ships them, read from the migration, for rules that are tested without a database. */
public final class ShippedPeriods {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration", "calendar");

    private static final List<String> SHIPPED = List.of(
            "V202611221446__periods.sql",
            "V202611221510__urgent_acceptance.sql",
            "V202611221942__at_once_and_within_hours.sql",
            "V202611222323__notice_of_a_cancelled_registration.sql");

    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', '(\\w+)', (\\d+), '([^']+)', '(\\w+)'\\)");

    private ShippedPeriods() {}

    public static PeriodTable table() {
        return new PeriodBook(SHIPPED.stream().flatMap(ShippedPeriods::rows).toList());
    }

    private static Stream<PeriodRow> rows(String migration) {
        try {
            return ROW.matcher(Files.readString(MIGRATIONS.resolve(migration)))
                    .results()
                    .map(row -> new PeriodRow(
                            PeriodOfLaw.valueOf(row.group(1)),
                            LocalDate.of(2018, 1, 1),
                            new PeriodTerms(
                                    PeriodUnit.valueOf(row.group(2)),
                                    Integer.parseInt(row.group(3)),
                                    row.group(4),
                                    PeriodOfLaw.Certainty.valueOf(row.group(5)),
                                    PeriodOfLaw.valueOf(row.group(1)).isOpenFromWhen() ? PeriodBeginning.NOTICE : null),
                            "shipped"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
