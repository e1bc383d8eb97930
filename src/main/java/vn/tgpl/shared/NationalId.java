package vn.tgpl.shared;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The personal identification number of twelve digits (NĐ 137/2015/NĐ-CP Đ13). It has no check digit. */
public record NationalId(String value) implements Serializable {

    /** What looks wrong; every doubt may be overridden, for clerks err and people change. */
    public enum Doubt {
        UNKNOWN_PROVINCE,
        SEX_DIFFERS,
        BIRTH_YEAR_DIFFERS
    }

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.\\-]");
    // TT 07/2016/TT-BCA: the province of birth registration, under the codes of the 63 provinces
    private static final Set<String> PROVINCES = Set.of(
            "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
            "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
            "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
            "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
            "094", "095", "096");

    public NationalId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not twelve digits");
        }
    }

    public static Optional<NationalId> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String digits = PUNCTUATION.matcher(typed).replaceAll("");
        return SHAPE.matcher(digits).matches() ? Optional.of(new NationalId(digits)) : Optional.empty();
    }

    /** What does not fit the person; sex and birth that are not known raise no doubt. */
    public Set<Doubt> doubts(@Nullable Sex sex, @Nullable BirthDate birth) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!PROVINCES.contains(value.substring(0, 3))) {
            doubts.add(Doubt.UNKNOWN_PROVINCE);
        }
        if (sex != null && sex != sex()) {
            doubts.add(Doubt.SEX_DIFFERS);
        }
        if (birth != null && birth.year() != birthYear()) {
            doubts.add(Doubt.BIRTH_YEAR_DIFFERS);
        }
        return doubts;
    }

    private Sex sex() {
        return centuryDigit() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private int birthYear() {
        return 1900 + centuryDigit() / 2 * 100 + Integer.parseInt(value.substring(4, 6));
    }

    private int centuryDigit() {
        return value.charAt(3) - '0';
    }

    public String masked() {
        return "*".repeat(9) + value.substring(9);
    }

    @Override
    public String toString() {
        return "NationalId[" + masked() + "]";
    }
}
