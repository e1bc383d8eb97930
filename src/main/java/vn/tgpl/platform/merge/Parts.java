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

    /** Fields that hold codes of which the screen shows the names: two of the same name are not the same. */
    public Parts coded(String labelKey, @Nullable String shown, String... names) {
        String codes = Arrays.stream(names)
                .flatMap(name -> fields.apply(name).stream())
                .sorted()
                .collect(Collectors.joining("\n"));
        return masked(labelKey, codes, shown, names);
    }

    /**
     * Fields whose content the screen masks.
     *
     * @param mark what is compared; null where the form was left empty and what is on record stays
     */
    public Parts masked(String labelKey, @Nullable String mark, @Nullable String shown, String... names) {
        return mark == null ? masked(labelKey, "", true, shown, names) : masked(labelKey, mark, false, shown, names);
    }

    /**
     * Fields of which the screen masks some.
     *
     * @param mark what is compared; where the masked ones were left empty, as far as it goes without them
     * @param kept whether they were left empty, and stay as they are on record behind the mark
     */
    public Parts masked(String labelKey, String mark, boolean kept, @Nullable String shown, String... names) {
        return add(labelKey, texts.apply(labelKey), mark, kept, shown, names);
    }

    /**
     * One of several things of a kind.
     *
     * @param key tells it from all others of the form
     */
    public Parts one(String key, String label, String mark, String shown, String... names) {
        return add(key, label, mark, false, shown, names);
    }

    /** A value that stands or does not stand in a field of many, each for itself. */
    public Parts member(String field, String value, boolean stands, String label, String shown) {
        String name = ChosenSides.member(field, value);
        List<String> sent = stands ? List.of(value) : List.of();
        parts.add(new Part(name, label, stands ? value : "", false, shown, Map.of(name, sent)));
        return this;
    }

    private Parts add(String key, String label, String mark, boolean kept, @Nullable String shown, String... names) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> sent.put(name, fields.apply(name)));
        parts.add(new Part(key, label, mark, kept, Objects.requireNonNullElse(shown, ""), sent));
        return this;
    }

    /**
     * A row of a list.
     *
     * @param key tells the row from all others of the form
     * @param kept whether a masked fact of it was left empty and stays behind the mark
     * @param from the row in the form that is taken apart
     * @param to the same row in the form that comes of both
     */
    public Parts row(
            String key,
            String label,
            String shown,
            String mark,
            boolean kept,
            String from,
            String to,
            String... names) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> sent.put(to + "." + name, fields.apply(from + "." + name)));
        parts.add(new Part(key, label, mark, kept, shown, sent));
        return this;
    }

    public List<Part> list() {
        return List.copyOf(parts);
    }
}
