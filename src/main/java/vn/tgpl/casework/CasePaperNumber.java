package vn.tgpl.casework;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tgpl.shared.VietnameseText;

/**
 * The number of a judgment, or of a decision that appointed somebody in a case: 15/2026/DS-ST, 40/QD-TGPL. Offices number
 * alike, so one may name several cases.
 *
 * @param folded without blanks, marks and capitals
 */
public record CasePaperNumber(String folded) {

    /** A number, its year where it has one, and the sign of who issued it. */
    private static final Pattern SHAPE =
            Pattern.compile("\\d{1,6}(/\\d{4})?/(?=.*\\p{L})[\\p{L}\\d.&-]{1,60}(/[\\p{L}\\d.&-]{1,60})?");

    /** Empty when the words are no such number. */
    public static Optional<CasePaperNumber> parse(String words) {
        String text = words.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches()
                ? Optional.of(new CasePaperNumber(VietnameseText.fold(text)))
                : Optional.empty();
    }

    /** A condition on {@code casework.legal_aid_case c} with {@link #parameters}; an index serves each half. */
    public static String predicate() {
        return """
                c.id = any (array(
                    select ended.case_id from casework.closure ended
                     where public.vn_fold(replace(ended.decision_number, ' ', '')) = :paper
                    union all
                    select appointed.case_id from casework.assignment appointed
                     where public.vn_fold(replace(appointed.decision_code, ' ', '')) = :paper))""";
    }

    public Map<String, Object> parameters() {
        return Map.of("paper", folded);
    }

    @Override
    public String toString() {
        return "CasePaperNumber";
    }
}
