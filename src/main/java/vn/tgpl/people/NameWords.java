package vn.tgpl.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tgpl.shared.VietnameseText;

/**
 * Words of a name: every one must occur in it, with or without marks, whole or in part, in any order.
 *
 * @param patterns one pattern for {@code like} per word
 */
public record NameWords(List<String> patterns) {

    public NameWords {
        patterns = List.copyOf(patterns);
    }

    public static NameWords of(String words) {
        return new NameWords(Stream.of(VietnameseText.fold(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(NameWords::containing)
                .toList());
    }

    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** Condition on a column of folded names, for at least one word; it uses {@link #parameters()}. */
    public String predicate(String column) {
        // one condition a word, for "like all" would not use a trigram index
        return IntStream.range(0, patterns.size())
                .mapToObj(place -> column + " like :nameWord" + place)
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int place = 0; place < patterns.size(); place++) {
            parameters.put("nameWord" + place, patterns.get(place));
        }
        return parameters;
    }

    private static String containing(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    public String toString() {
        return "NameWords[" + patterns.size() + "]";
    }
}
