package vn.tgpl.people.conflict;

/** When a check was made. */
public enum Occasion {
    INTAKE,
    PARTIES_CHANGED,
    ASSIGNMENT
}
