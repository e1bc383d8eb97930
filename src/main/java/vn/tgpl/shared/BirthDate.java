package vn.tgpl.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a person was born: a day, or the year alone where papers know no more. */
@Embeddable
public record BirthDate(
        @Column(name = "birth_year") int year,
        @Column(name = "birth_date") @Nullable LocalDate day) implements Serializable {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LONGEST_LIFE = 130;

    public BirthDate {
        if (day != null && day.getYear() != year) {
            throw new IllegalArgumentException("The day lies in another year");
        }
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day.getYear(), day);
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(year, null);
    }

    /** Reads a day or a year of four digits; days to come and years out of human reach are not read. */
    public static Optional<BirthDate> parse(@Nullable String typed, LocalDate today) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.strip();
        Optional<BirthDate> read = YEAR.matcher(text).matches()
                ? Optional.of(ofYear(Integer.parseInt(text)))
                : TypedDate.parsePast(text, today).map(BirthDate::of);
        return read.filter(birth -> birth.isPossible(today));
    }

    /** Whole years lived. Of a year alone the last day counts, as for persons under 18 in BLTTHS 2015 Đ417 k2. */
    public int ageOn(LocalDate on) {
        LocalDate born = day == null ? LocalDate.of(year, 12, 31) : day;
        return Math.max(0, Period.between(born, on).getYears());
    }

    public String display() {
        return day == null ? Integer.toString(year) : Display.date(day);
    }

    private boolean isPossible(LocalDate today) {
        boolean past = day == null ? year <= today.getYear() : !day.isAfter(today);
        return past && today.getYear() - year <= LONGEST_LIFE;
    }

    @Override
    public String toString() {
        return "BirthDate[masked]";
    }
}
