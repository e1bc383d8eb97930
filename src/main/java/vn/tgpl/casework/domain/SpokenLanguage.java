package vn.tgpl.casework.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.VietnameseText;

/** Whether somebody speaks the language of those who are helped, as it is told of him and of their ethnic group. */
final class SpokenLanguage {

    /** The same languages as they are written elsewhere, folded. */
    private static final Map<String, String> ALSO = Map.of(
            "khmer", "khome",
            "rade", "ede",
            "rhade", "ede",
            "jrai", "giarai",
            "jarai", "giarai",
            "bahnar", "bana",
            "koho", "coho",
            "hmong", "mong",
            "stieng", "xtieng",
            "sedang", "xodang");

    private SpokenLanguage() {}

    /**
     * @param languages as they were typed of him, null when none were
     * @param ethnicities of those who are helped, by name
     * @return the first that he shares with one of them, as it was typed
     */
    static Optional<String> shared(@Nullable String languages, Collection<String> ethnicities) {
        if (languages == null) {
            return Optional.empty();
        }
        Set<String> wanted = ethnicities.stream().map(SpokenLanguage::plain).collect(Collectors.toSet());
        return Arrays.stream(languages.split("[,;/]"))
                .map(String::strip)
                .filter(language -> wanted.contains(plain(language)))
                .findFirst();
    }

    /** Letters alone, so that neither marks nor hyphens tell two apart. */
    private static String plain(String language) {
        String letters =
                VietnameseText.fold(language).replaceAll("^tieng\\s+", "").replaceAll("[^a-z]", "");
        return ALSO.getOrDefault(letters, letters);
    }
}
