package vn.tgpl.catalog.domain;

import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies an import that waits or has been confirmed. */
public record CommuneImportId(UUID value) implements Serializable {

    public static CommuneImportId of(String text) {
        return new CommuneImportId(UUID.fromString(text));
    }

    static CommuneImportId next() {
        return new CommuneImportId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
