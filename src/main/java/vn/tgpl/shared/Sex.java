package vn.tgpl.shared;

/** As written on papers of identity. */
public enum Sex {
    MALE,
    FEMALE
}
