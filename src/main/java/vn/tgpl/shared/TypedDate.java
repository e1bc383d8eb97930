package vn.tgpl.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day as people type it: 1/2/26, 01022026, 01-02-2026, 1.2.2026, 2026-02-01. The calendar is strict. */
public final class TypedDate {

    private static final Pattern SEPARATED =
            Pattern.compile("(?<d>\\d{1,2})\\s*[/.\\-\\s]\\s*(?<m>\\d{1,2})\\s*[/.\\-\\s]\\s*(?<y>\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");

    private static final int FIRST_OF_LAST_CENTURY = 50;

    private TypedDate() {}

    /** A year of two digits lies between 1950 and 2049; date-input.js shows it by the same rule. */
    public static Optional<LocalDate> parse(@Nullable String typed) {
        return read(typed, TypedDate::wholeYear);
    }

    private static int wholeYear(int twoDigits) {
        return twoDigits < FIRST_OF_LAST_CENTURY ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** A year of two digits lies in the last hundred years: for births and other days that have passed. */
    public static Optional<LocalDate> parsePast(@Nullable String typed, LocalDate today) {
        Optional<LocalDate> recent = parse(typed);
        return recent.filter(day -> day.isAfter(today)).isPresent() ? read(typed, year -> 1900 + year) : recent;
    }

    /** The day as dd/mm/year where what was typed reads as one that no calendar has: 31/02/1990. */
    public static Optional<String> notInCalendar(@Nullable String typed) {
        return matching(typed)
                .filter(match -> day(match, TypedDate::wholeYear).isEmpty())
                .map(match -> twoDigits(match.group("d")) + "/" + twoDigits(match.group("m")) + "/" + match.group("y"));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<LocalDate> read(@Nullable String typed, IntUnaryOperator century) {
        return matching(typed).flatMap(match -> day(match, century));
    }

    private static Optional<Matcher> matching(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {SEPARATED, DIGITS, ISO}) {
            Matcher match = pattern.matcher(typed.strip());
            if (match.matches()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher match, IntUnaryOperator century) {
        String typedYear = match.group("y");
        int year = Integer.parseInt(typedYear);
        if (typedYear.length() == 2) {
            year = century.applyAsInt(year);
        }
        if (year < 1800 || year > 2200) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(match.group("m")), Integer.parseInt(match.group("d"))));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }
}
