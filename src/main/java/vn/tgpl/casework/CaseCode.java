package vn.tgpl.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/**
 * The code of a case, {@code TT.TGTT.01.2026}: office, form of aid, number in the register, year of reception
 * (TT 12/2018 Đ11 k1).
 */
@Embeddable
public record CaseCode(@Column(name = "code") String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<office>[\\p{Lu}\\d-]{1,20})\\.(?<form>TGTT|DDNTT|TV)\\.(?<number>\\d{2,9})\\.(?<year>\\d{4})");

    public CaseCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case code");
        }
    }

    public static CaseCode of(String officeAbbreviation, FormOfAid form, int number, int yearOfReception) {
        return new CaseCode(String.format(
                Locale.ROOT, "%s.%s.%02d.%04d", officeAbbreviation, form.abbreviation(), number, yearOfReception));
    }

    /** Reads a code as people type it: small letters and blanks around the dots do not matter. */
    public static Optional<CaseCode> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseCode(text)) : Optional.empty();
    }

    public String officeAbbreviation() {
        return part("office");
    }

    public FormOfAid form() {
        String form = part("form");
        return Arrays.stream(FormOfAid.values())
                .filter(known -> known.abbreviation().equals(form))
                .findFirst()
                .orElseThrow();
    }

    public int number() {
        return Integer.parseInt(part("number"));
    }

    public int yearOfReception() {
        return Integer.parseInt(part("year"));
    }

    private String part(String name) {
        Matcher match = SHAPE.matcher(value);
        if (!match.matches()) {
            throw new IllegalStateException("Not a case code");
        }
        return match.group(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
