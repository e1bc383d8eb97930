package vn.tgpl.platform.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;

/** What the fields of a page are called on it: by their label, or a group of choices by its legend. */
final class FieldNames {

    private static final Set<String> CHOICES = Set.of("radio", "checkbox");

    private final Map<String, String> names = new HashMap<>();
    private @Nullable String labelled;
    private @Nullable String legend;
    private boolean inLegend;

    /** The name of the field with that id; null when the page gives it none. */
    @Nullable
    String of(String id) {
        return names.get(id);
    }

    void begin(IProcessableElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "label" -> labelled = tag.getAttributeValue("for");
            case "legend" -> inLegend = true;
            case "fieldset" -> legend = null;
            case "input" -> choice(tag);
            default -> {}
        }
    }

    /** The first words in a label are the name; marks and hints follow. */
    void text(String words) {
        String name = words.strip();
        if (name.isEmpty()) {
            return;
        }
        if (labelled != null) {
            names.putIfAbsent(labelled, name);
            labelled = null;
        } else if (inLegend) {
            legend = name;
            inLegend = false;
        }
    }

    void end(String element) {
        if (element.equals("fieldset")) {
            legend = null;
        }
    }

    private void choice(IProcessableElementTag tag) {
        String id = tag.getAttributeValue("id");
        String type = Objects.requireNonNullElse(tag.getAttributeValue("type"), "");
        if (legend != null && id != null && CHOICES.contains(type)) {
            names.putIfAbsent(id, legend);
        }
    }
}
