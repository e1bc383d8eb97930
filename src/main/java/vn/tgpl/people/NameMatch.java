package vn.tgpl.people;

import java.util.List;
import java.util.Map;

/**
 * Which names on record contain some words. Few names are looked up one by one in an index that starts with the name;
 * with too many it is cheaper to walk the list in its own order and drop what does not match.
 *
 * @param names folded names, all of them unless there are too many
 * @param tooMany whether a list should be walked and filtered
 * @param patterns one pattern for {@code like} per word
 */
public record NameMatch(List<String> names, boolean tooMany, List<String> patterns) {

    public NameMatch {
        names = List.copyOf(names);
        patterns = List.copyOf(patterns);
    }

    public boolean isEmpty() {
        return names.isEmpty() && !tooMany;
    }

    /** Condition on a column of folded names; it uses {@link #parameters()}. */
    public String predicate(String column) {
        return tooMany ? column + " like all (:namePatterns)" : column + " = any (:nameList)";
    }

    public Map<String, Object> parameters() {
        return tooMany
                ? Map.of("namePatterns", patterns.toArray(String[]::new))
                : Map.of("nameList", names.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return "NameMatch[" + names.size() + (tooMany ? "+" : "") + "]";
    }
}
