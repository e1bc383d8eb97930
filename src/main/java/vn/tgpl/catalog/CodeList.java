package vn.tgpl.catalog;

import java.util.EnumSet;
import java.util.Set;

/** The flat, dated lists of codes. */
public enum CodeList {
    FIELD_OF_LAW,
    PROCEDURAL_STAGE,
    PROCEDURAL_STATUS,
    ETHNICITY,
    REFUSAL_GROUND,
    CLOSING_RESULT,
    ACTIVITY_TYPE,
    REPLACEMENT_GROUND;

    private static final Set<CodeList> WITHOUT_MARK = EnumSet.of(PROCEDURAL_STAGE, REFUSAL_GROUND);

    /** Whether the mark of its codes means something; what it means is said at {@link CodeView}. */
    public boolean knowsMark() {
        return !WITHOUT_MARK.contains(this);
    }
}
