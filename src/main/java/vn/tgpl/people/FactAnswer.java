package vn.tgpl.people;

/** Whether somebody gets to see a sensitive fact. */
public enum FactAnswer {
    SHOWN,
    /** Opened with a reason that stays in the journal, by whoever holds the right to open; masked until then. */
    WITH_REASON,
    /** That it is there is seen, what it is not. */
    MASKED,
    /** The pages on which it stands are not for him. */
    NEVER
}
