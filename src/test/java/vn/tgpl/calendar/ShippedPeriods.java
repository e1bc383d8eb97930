package vn.tgpl.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "V202611222323__notice_of_a_cancelled_registration.sql",
            "V202611222352__farthest_agreed_day.sql");

    /** Where an act came into force later than the law. */
    private static final List<String> FIRST_DAYS =
            List.of("V202611222351__first_days_of_the_acts.sql", "V202611222433__first_days_of_more_acts.sql");

    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', '(\\w+)', (\\d+), '([^']+)', '(\\w+)'\\)");

    private static final Pattern FIRST_DAY = Pattern.compile("\\('(\\w+)', date '([\\d-]+)'[,)]");

    private ShippedPeriods() {}

    public static PeriodTable table() {
        return new PeriodBook(SHIPPED.stream().flatMap(ShippedPeriods::rows).toList());
    }

    private static Stream<PeriodRow> rows(String migration) {
        Map<String, LocalDate> first = firstDays();
        return ROW.matcher(read(migration))
                .results()
                .map(row -> new PeriodRow(
                        PeriodOfLaw.valueOf(row.group(1)),
                        first.getOrDefault(row.group(1), LocalDate.of(2018, 1, 1)),
                        new PeriodTerms(
                                PeriodUnit.valueOf(row.group(2)),
                                Integer.parseInt(row.group(3)),
                                row.group(4),
                                PeriodOfLaw.Certainty.valueOf(row.group(5)),
                                PeriodOfLaw.valueOf(row.group(1)).isOpenFromWhen() ? PeriodBeginning.NOTICE : null),
                        "shipped"));
    }

    private static Map<String, LocalDate> firstDays() {
        return FIRST_DAYS.stream()
                .flatMap(migration -> FIRST_DAY.matcher(read(migration)).results())
                .collect(Collectors.toMap(row -> row.group(1), row -> LocalDate.parse(row.group(2))));
    }

    private static String read(String migration) {
        try {
            return Files.readString(MIGRATIONS.resolve(migration));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
