package vn.tgpl.identity.domain;

/** Whether an account lets its holder in. */
public enum AccountState {
    ENABLED,
    /** Closed by an administrator. */
    DISABLED,
    /** Closed because nobody had signed in to it. */
    ASLEEP
}
