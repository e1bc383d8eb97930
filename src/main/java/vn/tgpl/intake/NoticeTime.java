package vn.tgpl.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/**
 * The moment at which a procedural authority told of somebody. Where nobody told its hour it is kept as the beginning of its day,
 * from which the hours of the law count then: the strictest reading. Midnight that was told is kept a second later.
 */
public final class NoticeTime {

    private NoticeTime() {}

    /** @param time null where it was not told */
    public static Instant of(LocalDate day, @Nullable LocalTime time) {
        if (time == null) {
            return day.atStartOfDay(Vietnam.ZONE).toInstant();
        }
        LocalTime kept = time.equals(LocalTime.MIDNIGHT) ? time.plusSeconds(1) : time;
        return day.atTime(kept).atZone(Vietnam.ZONE).toInstant();
    }

    public static boolean hasHour(Instant at) {
        return !LocalTime.ofInstant(at, Vietnam.ZONE).equals(LocalTime.MIDNIGHT);
    }

    /** To the minute; null where it was not told. */
    public static @Nullable LocalTime hour(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, Vietnam.ZONE);
        return hasHour(at) ? time.withSecond(0).withNano(0) : null;
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnam.ZONE);
    }

    /** An hour that nobody told is not made up. */
    public static String words(Instant at, MessageSource messages, Locale locale) {
        return hasHour(at)
                ? Display.dateTime(at)
                : messages.getMessage("intake.notice.hourUnknown", new Object[] {Display.dateOf(at)}, locale);
    }
}
