package vn.tgpl.catalog;

/** The flat, dated lists of codes. */
public enum CodeList {
    FIELD_OF_LAW,
    PROCEDURAL_STAGE,
    PROCEDURAL_STATUS,
    ETHNICITY,
    REFUSAL_GROUND,
    CLOSING_RESULT,
    ACTIVITY_TYPE,
    REPLACEMENT_GROUND
}
