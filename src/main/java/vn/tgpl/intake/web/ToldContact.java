package vn.tgpl.intake.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.VietnameseText;

/**
 * How somebody can be reached, as an agency tells it in one line.
 *
 * @param phone the first number that stands there, null when none does
 * @param rest what is more than that number, null when nothing is
 */
record ToldContact(@Nullable PhoneNumber phone, @Nullable String rest) {

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.–-]+|[\\s,;:–-]+$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
    private static final Pattern DOUBLED = Pattern.compile("([,;])(\\s*[,;])+");

    /** They only announce a number, and say nothing without it; folded. */
    private static final Set<String> ANNOUNCING = Set.of("dien thoai", "so dien thoai", "dt", "sdt", "so dt", "tel");

    static ToldContact in(@Nullable String told) {
        return PhoneNumber.mentionIn(told)
                .map(mention -> new ToldContact(mention.phone(), more(mention.before() + mention.after())))
                .orElseGet(() -> new ToldContact(null, told));
    }

    private static @Nullable String more(String around) {
        String closed = around.contains("(") ? EMPTY_BRACKETS.matcher(around).replaceAll("") : around.replace(")", "");
        String rest = EDGES.matcher(DOUBLED.matcher(closed).replaceAll("$1")).replaceAll("");
        boolean silent = rest.isEmpty() || ANNOUNCING.contains(VietnameseText.fold(rest.replaceAll("[.:]+$", "")));
        return silent ? null : VietnameseText.nfc(rest);
    }

    @Override
    public String toString() {
        return "ToldContact[masked]";
    }
}
