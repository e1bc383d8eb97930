package vn.tgpl.identity;

/** How an account stands to a second factor beside its password. */
public enum SecondFactor {
    /** It has none and need not have one. */
    NONE,
    /** A role of it demands one, and it has none yet. */
    OWED,
    /** It has one, which each sign-in asks for. */
    HELD,
    /** A role of it demands one, it has none, and the outside provider it was signed in by asked for several factors. */
    ELSEWHERE;

    /**
     * @param held whether the account has one
     * @param demanded whether a role of it demands one
     */
    public static SecondFactor of(boolean held, boolean demanded) {
        if (held) {
            return HELD;
        }
        return demanded ? OWED : NONE;
    }
}
