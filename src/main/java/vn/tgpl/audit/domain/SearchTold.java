package vn.tgpl.audit.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the entry of a search tells beside its mark.
 *
 * @param kind what the words looked like
 * @param found how many were found, as the page said it; null where somebody asked who searched
 */
public record SearchTold(SearchedWords.Kind kind, @Nullable String found) {

    /** As the entry holds it. */
    String written() {
        return found == null ? kind.name() : kind.name() + " " + found;
    }

    /** Read back from an entry; empty when it is of something else. */
    public static Optional<SearchTold> read(@Nullable String reason) {
        String[] parts = String.valueOf(reason).split(" ", 2);
        return Arrays.stream(SearchedWords.Kind.values())
                .filter(kind -> kind.name().equals(parts[0]))
                .map(kind -> new SearchTold(kind, parts.length == 1 ? null : parts[1]))
                .findFirst();
    }
}
