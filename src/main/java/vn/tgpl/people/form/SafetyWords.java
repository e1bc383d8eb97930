package vn.tgpl.people.form;

import org.jspecify.annotations.Nullable;

/** Message keys of how it is told whether somebody may be called, written to and visited. */
public final class SafetyWords {

    private SafetyWords() {}

    /** Null is what nobody has asked yet, which is not the same as safe. */
    public static String phone(@Nullable Boolean safe) {
        if (safe == null) {
            return "people.phoneSafe.unknown";
        }
        return safe ? "people.phoneSafe.yes" : "people.phoneSafe.no";
    }

    public static String address(@Nullable Boolean safe) {
        if (safe == null) {
            return "people.addressSafe.unknown";
        }
        return safe ? "people.addressSafe.yes" : "people.addressSafe.no";
    }
}
