package vn.tgpl.platform.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a form apart into what is compared and chosen. */
public final class Parts {

    private final Function<String, List<String>> fields;
    private final Function<String, String> texts;
    private final List<Part> parts = new ArrayList<>();

    Parts(Function<String, List<String>> fields, Function<String, String> texts) {
        this.fields = fields;
        this.texts = texts;
    }

    /** A field that is shown as it is written. */
    public Parts text(String labelKey, String field) {
        String shown = fields.apply(field).stream().sorted().collect(Collectors.joining("; "));
        return shown(labelKey, shown, field);
    }

    /** Fields that read differently on the screen than they are sent, or that belong together. */
    public Parts shown(String labelKey, @Nullable String shown, String... names) {
        String words = Objects.requireNonNullElse(shown, "");
        return masked(labelKey, words, words, names);
    }

    /**
     * Fields whose content the screen masks.
     *
     * @param mark what is compared; null where the form was left empty and what is on record stays
     */
    public Parts masked(String labelKey, @Nullable String mark, @Nullable String shown, String... names) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> sent.put(name, fields.apply(name)));
        parts.add(new Part(labelKey, texts.apply(labelKey), mark, Objects.requireNonNullElse(shown, ""), sent));
        return this;
    }

    /**
     * A row of a list.
     *
     * @param key tells the row from all others of the form
     * @param from the row in the form that is taken apart
     * @param to the same row in the form that comes of both
     */
    public Parts row(
            String key, String label, String shown, @Nullable String mark, String from, String to, String... names) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> sent.put(to + "." + name, fields.apply(from + "." + name)));
        parts.add(new Part(key, label, mark, shown, sent));
        return this;
    }

    public List<Part> list() {
        return List.copyOf(parts);
    }
}
