package vn.tgpl.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that an edit changed, collected one by one; written into the journal, a line a field, and read from it again. */
public final class FieldChanges {

    private static final String BECAME = " → ";
    private static final Pattern LINE = Pattern.compile("([A-Za-z]+): (.*)" + BECAME + "(.*)");

    private final List<FieldChange> found = new ArrayList<>();

    /** Adds the field where it differs; what is not there and what is empty is the same. */
    public FieldChanges compare(String field, @Nullable Object before, @Nullable Object now) {
        String was = Objects.toString(before, "");
        String is = Objects.toString(now, "");
        if (!was.equals(is)) {
            found.add(new FieldChange(field, emptyToNull(was), emptyToNull(is)));
        }
        return this;
    }

    /** The same of what must not stand where it is written: that it differs is told, and of both values only the mask. */
    public FieldChanges compareMasked(
            String field, @Nullable String before, @Nullable String now, UnaryOperator<String> mask) {
        if (!Objects.equals(before, now)) {
            found.add(new FieldChange(
                    field, before == null ? null : mask.apply(before), now == null ? null : mask.apply(now)));
        }
        return this;
    }

    /** Null where nothing was changed. */
    public @Nullable String written() {
        return found.isEmpty()
                ? null
                : found.stream()
                        .map(change ->
                                change.field() + ": " + covered(change.before()) + BECAME + covered(change.now()))
                        .collect(Collectors.joining("\n"));
    }

    /** What {@link #written} wrote; nothing where something else, or nothing, was written. */
    public static List<FieldChange> read(@Nullable String written) {
        List<FieldChange> changes = new ArrayList<>();
        for (String line : Objects.requireNonNullElse(written, "").split("\n", -1)) {
            Matcher change = LINE.matcher(line);
            if (!change.matches()) {
                return List.of();
            }
            changes.add(new FieldChange(change.group(1), bare(change.group(2)), bare(change.group(3))));
        }
        return changes;
    }

    /** So that neither the end of a line nor the arrow stands in a value. */
    private static String covered(@Nullable String value) {
        return Objects.requireNonNullElse(value, "")
                .replace("\\", "\\\\")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace("→", "\\>");
    }

    private static @Nullable String bare(String covered) {
        StringBuilder value = new StringBuilder();
        for (int at = 0; at < covered.length(); at++) {
            char letter = covered.charAt(at);
            if (letter == '\\' && at + 1 < covered.length()) {
                at++;
                letter = switch (covered.charAt(at)) {
                    case 'n' -> '\n';
                    case '>' -> '→';
                    default -> covered.charAt(at);
                };
            }
            value.append(letter);
        }
        return emptyToNull(value.toString());
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
