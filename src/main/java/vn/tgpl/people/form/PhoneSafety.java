package vn.tgpl.people.form;

import org.jspecify.annotations.Nullable;

/** How it is told whether somebody may be called. */
public final class PhoneSafety {

    private PhoneSafety() {}

    /** Message key; null is what nobody has asked yet, which is not the same as safe. */
    public static String key(@Nullable Boolean safe) {
        if (safe == null) {
            return "people.phoneSafe.unknown";
        }
        return safe ? "people.phoneSafe.yes" : "people.phoneSafe.no";
    }
}
