package vn.tgpl.catalog.domain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tgpl.shared.VietnameseText;

/**
 * The name of a village as it is written, and what of it tells villages apart: without marks, the word for the kind of village
 * and what stands behind a comma. Addresses leave that word out.
 */
record VillageName(String text) {

    private static final Pattern KIND = Pattern.compile(
            "^(to dan pho|khu pho|khu dan cu|thon|buon|ban|bon|to|ap|khom|lang|plei|xom|khu)\\b[ .]*(so )?");
    private static final Map<String, String> SAME_KIND =
            Map.of("to dan pho", "to", "khu pho", "khu", "khu dan cu", "khu", "bon", "buon");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");

    /** Thôn 5 and Buôn 5 are two villages; where one of the names tells no kind, it may be of any. */
    boolean isSameAs(VillageName other) {
        String kind = kind();
        String theirs = other.kind();
        return isNamedAs(other) && (kind.isEmpty() || theirs.isEmpty() || kind.equals(theirs));
    }

    /** Whether both have the same name, whatever kind of village they tell. */
    boolean isNamedAs(VillageName other) {
        return key().equals(other.key());
    }

    private String key() {
        String folded = folded();
        String bare = tidy(KIND.matcher(folded).replaceFirst(""));
        return bare.isEmpty() ? tidy(folded) : bare;
    }

    /** One word for those that mean one kind; empty where none is told. */
    private String kind() {
        Matcher matcher = KIND.matcher(folded());
        if (!matcher.find()) {
            return "";
        }
        String word = matcher.group(1);
        return SAME_KIND.getOrDefault(word, word);
    }

    private String folded() {
        return VietnameseText.fold(text).split(",", 2)[0].strip();
    }

    private static String tidy(String name) {
        return ZEROS.matcher(SIGNS.matcher(name).replaceAll(" ").strip()).replaceAll("");
    }
}
