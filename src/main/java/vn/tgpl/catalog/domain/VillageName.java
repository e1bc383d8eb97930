package vn.tgpl.catalog.domain;

import java.util.regex.Pattern;
import vn.tgpl.shared.VietnameseText;

/**
 * The name of a village as it is written, and what of it tells villages apart: without marks, the word for the kind of village
 * and what stands behind a comma. Addresses call one place by several of these words.
 */
record VillageName(String text) {

    private static final Pattern KIND = Pattern.compile(
            "^(to dan pho|khu pho|khu dan cu|thon|buon|ban|bon|to|ap|khom|lang|plei|xom|khu)\\b[ .]*(so )?");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");

    boolean isSameAs(VillageName other) {
        return key().equals(other.key());
    }

    String key() {
        String folded = VietnameseText.fold(text).split(",", 2)[0].strip();
        String bare = tidy(KIND.matcher(folded).replaceFirst(""));
        return bare.isEmpty() ? tidy(folded) : bare;
    }

    private static String tidy(String name) {
        return ZEROS.matcher(SIGNS.matcher(name).replaceAll(" ").strip()).replaceAll("");
    }
}
