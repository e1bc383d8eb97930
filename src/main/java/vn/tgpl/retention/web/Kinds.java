package vn.tgpl.retention.web;

import java.util.Arrays;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.shared.NotFound;

/** Kinds as addresses name them. */
final class Kinds {

    private Kinds() {}

    static ErasedKind of(String named) {
        return Arrays.stream(ErasedKind.values())
                .filter(kind -> kind.name().equals(named))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
