package vn.tgpl.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Collects, field by field, what is stored now and differs from what was typed. */
public final class Differences {

    private final MessageSource messages;
    private final List<Difference> found = new ArrayList<>();

    public Differences(MessageSource messages) {
        this.messages = messages;
    }

    /** What is not there and what is empty is the same. */
    public Differences compare(String labelKey, @Nullable String stored, @Nullable String typed) {
        String now = Objects.requireNonNullElse(stored, "");
        return now.equals(Objects.requireNonNullElse(typed, "")) ? this : add(labelKey, now);
    }

    /** For what differs in a way that cannot be shown in full. */
    public Differences add(String labelKey, @Nullable String shown) {
        found.add(new Difference(text(labelKey), shown == null || shown.isEmpty() ? text("common.none") : shown));
        return this;
    }

    public List<Difference> list() {
        return List.copyOf(found);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
