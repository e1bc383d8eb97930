package vn.tgpl.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, times and numbers as Vietnamese readers write them; nothing for what is absent. */
public final class Display {

    /** Stands where something is known and not told; of no length, so that it tells nothing of what it covers. */
    public static final String MASK = "******";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    private Display() {}

    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    public static String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : DATE_TIME.format(instant.atZone(Vietnam.ZONE));
    }

    public static String dateTime(@Nullable LocalDateTime dateTime) {
        return dateTime == null ? "" : DATE_TIME.format(dateTime);
    }

    /** The day of the instant in Vietnam. */
    public static String dateOf(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(Vietnam.ZONE));
    }

    /** A telephone number in groups of digits; what is none, as a hotline of four, stays as it was written. */
    public static @Nullable String phone(@Nullable String written) {
        return PhoneNumber.parse(written).map(PhoneNumber::display).orElse(written);
    }

    public static String number(long number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
