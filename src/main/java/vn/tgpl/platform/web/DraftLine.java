package vn.tgpl.platform.web;

import java.util.Objects;
import vn.tgpl.platform.draft.Draft;
import vn.tgpl.shared.Display;

/** A draft in a list of them. */
public record DraftLine(
        String id,
        String href,
        String called,
        String title,
        String thing,
        String name,
        String savedAt,
        String expires) {

    static DraftLine of(Draft draft) {
        return new DraftLine(
                draft.id().toString(),
                draft.href(),
                draft.called(),
                draft.title(),
                Objects.requireNonNullElse(draft.thing(), ""),
                Objects.requireNonNullElse(draft.name(), ""),
                Display.dateTime(draft.savedAt()),
                Display.dateTime(draft.expires()));
    }

    @Override
    public String toString() {
        return "DraftLine[" + id + "]";
    }
}
