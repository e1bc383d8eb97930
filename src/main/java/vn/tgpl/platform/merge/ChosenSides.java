package vn.tgpl.platform.merge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen on the page of two who edited at once, part by part, and the form that follows from it. The page sends what was
 * typed under the names of the form, and beside it for each part what the other one stored.
 */
record ChosenSides(Map<String, String> byKey, boolean complete, Map<String, String[]> fields) {

    static final String FIELD = "merge";
    static final String THEIRS = "theirs";
    static final String MINE = "mine";

    /** Fields of the form as it is once all is chosen: its version, and how everything then stood. */
    static final String NEXT = FIELD + ".next.";

    private static final String ATTRIBUTE = ChosenSides.class.getName();
    private static final Pattern MEMBER = Pattern.compile("(.+)\\{(.+)}");
    private static final int MOST_PARTS = 500;

    static String key(int part) {
        return FIELD + "[" + part + "].key";
    }

    static String choice(int part) {
        return FIELD + "[" + part + "].choice";
    }

    /** Names of the fields of the part; a name of which nothing is sent stands empty with the other one. */
    static String names(int part) {
        return FIELD + "[" + part + "].names";
    }

    static String stored(int part, String name) {
        return FIELD + "[" + part + "].stored." + name;
    }

    /** Name under which a single value of a field of many is chosen. */
    static String member(String field, String value) {
        return field + "{" + value + "}";
    }

    static Optional<ChosenSides> in(HttpServletRequest request) {
        return Optional.ofNullable((ChosenSides) request.getAttribute(ATTRIBUTE));
    }

    void keepWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** @param sent all fields of the page */
    static ChosenSides of(Map<String, String[]> sent) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Map<String, String[]> merged = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (!name.startsWith(FIELD)) {
                merged.put(name, values);
            }
        });
        List<Integer> theirs = new ArrayList<>();
        boolean complete = true;
        for (int part = 0; part < MOST_PARTS && sent.containsKey(key(part)); part++) {
            String choice = first(sent, choice(part));
            if (THEIRS.equals(choice) || MINE.equals(choice)) {
                chosen.put(Objects.requireNonNull(first(sent, key(part))), choice);
                if (THEIRS.equals(choice)) {
                    theirs.add(part);
                }
            } else {
                complete = false;
            }
        }
        if (complete) {
            theirs.forEach(part -> take(part, sent, merged));
            sent.forEach((name, values) -> {
                if (name.startsWith(NEXT)) {
                    merged.put(name.substring(NEXT.length()), values);
                }
            });
        }
        return new ChosenSides(chosen, complete, merged);
    }

    private static void take(int part, Map<String, String[]> sent, Map<String, String[]> merged) {
        for (String name : sent.getOrDefault(names(part), new String[0])) {
            String[] stored = sent.get(stored(part, name));
            Matcher member = MEMBER.matcher(name);
            if (member.matches()) {
                takeMember(member.group(1), member.group(2), stored != null, merged);
            } else if (stored == null) {
                merged.remove(name);
            } else {
                merged.put(name, stored);
            }
        }
    }

    private static void takeMember(String field, String value, boolean stands, Map<String, String[]> merged) {
        Set<String> values = new LinkedHashSet<>(List.of(merged.getOrDefault(field, new String[0])));
        if (stands) {
            values.add(value);
        } else {
            values.remove(value);
        }
        merged.put(field, values.toArray(new String[0]));
    }

    private static @Nullable String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String toString() {
        return "ChosenSides[" + byKey.size() + "]";
    }
}
