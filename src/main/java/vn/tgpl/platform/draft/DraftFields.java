package vn.tgpl.platform.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.VietnameseText;

/**
 * The fields of a form as they were typed, with the marks of boxes that stand empty: what is unticked stays unticked. No password
 * is among them and nothing of a sign-in, whatever a form sends.
 */
public record DraftFields(Map<String, List<String>> values) {

    /** In letters, all together; the longest form filled to its limits has half as many. */
    static final int MOST = 200_000;

    /** Parts of names of fields that nobody wants to find again in a table. */
    private static final List<String> SECRET = List.of("csrf", "password", "passwd", "secret", "token");

    /** What the form says of its draft is no field of it. */
    private static final String OF_THE_DRAFT = "draft";

    private static final Set<String> BUTTONS = Set.of("choose", "look");

    public DraftFields {
        values = Map.copyOf(values);
    }

    /**
     * What is kept of a form that was sent to be kept.
     *
     * @throws DraftTooLarge when it is more than is kept
     * @throws DraftUnreadable when there is a letter in it that cannot be stored
     */
    public static DraftFields of(Map<String, String[]> sent) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        int letters = 0;
        for (Map.Entry<String, String[]> field : sent.entrySet()) {
            if (isKept(field.getKey())) {
                List<String> texts = Arrays.stream(field.getValue())
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toList();
                letters += field.getKey().length()
                        + texts.stream().mapToInt(String::length).sum();
                kept.put(field.getKey(), texts);
            }
        }
        if (letters > MOST) {
            throw new DraftTooLarge(MOST);
        }
        if (!kept.keySet().stream().allMatch(VietnameseText::isStorable)
                || !kept.values().stream().flatMap(List::stream).allMatch(VietnameseText::isStorable)) {
            throw new DraftUnreadable();
        }
        return new DraftFields(kept);
    }

    private static boolean isKept(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return SECRET.stream().noneMatch(plain::contains) && !plain.startsWith(OF_THE_DRAFT) && !BUTTONS.contains(name);
    }

    /** What stands in a field of one line; null when nothing does. */
    public @Nullable String text(String field) {
        List<String> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() || texts.get(0).isBlank() ? null : texts.get(0).strip();
    }

    /** Field by field and value by value: names of equal number as {@link #flatValues()}. */
    List<String> flatNames() {
        List<String> names = new ArrayList<>();
        values.forEach((name, texts) -> texts.forEach(text -> names.add(name)));
        return names;
    }

    List<String> flatValues() {
        List<String> all = new ArrayList<>();
        values.forEach((name, texts) -> all.addAll(texts));
        return all;
    }

    @Override
    public String toString() {
        return "DraftFields[" + values.size() + "]";
    }
}
