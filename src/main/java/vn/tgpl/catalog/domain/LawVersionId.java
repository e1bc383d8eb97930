package vn.tgpl.catalog.domain;

import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a wording of Luật TGPL Đ7. */
public record LawVersionId(UUID value) implements Serializable {

    public static LawVersionId of(String text) {
        return new LawVersionId(UUID.fromString(text));
    }

    public static LawVersionId next() {
        return new LawVersionId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
