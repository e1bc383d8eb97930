package vn.tgpl.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tgpl.catalog.FormOfAid;

/**
 * The code of a case, {@code TT.TGTT.01.2026}: office, form of aid, number in the register, year of reception
 * (TT 12/2018 Đ11 k1).
 */
@Embeddable
public record CaseCode(@Column(name = "code") String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[\\p{Lu}\\d-]{1,20}\\.(TGTT|DDNTT|TV)\\.\\d{2,9}\\.\\d{4}");

    public CaseCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case code");
        }
    }

    public static CaseCode of(String officeAbbreviation, FormOfAid form, int number, int yearOfReception) {
        return new CaseCode(String.format(
                Locale.ROOT, "%s.%s.%02d.%04d", officeAbbreviation, form.abbreviation(), number, yearOfReception));
    }

    @Override
    public String toString() {
        return value;
    }
}
