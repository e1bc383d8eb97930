package vn.tgpl.catalog;

import java.util.Arrays;
import java.util.List;

/** The flat, dated lists of codes. */
public enum CodeList {
    FIELD_OF_LAW,
    PROCEDURAL_STAGE,
    PROCEDURAL_STATUS,
    ETHNICITY,
    REFUSAL_GROUND,
    CLOSING_RESULT,
    ACTIVITY_TYPE,
    REPLACEMENT_GROUND,
    BENEFICIARY_END,
    /** Papers by which a group of Luật TGPL 2017 Đ7 is proven (TT 08/2017/TT-BTP Đ33). */
    PROOF_PAPER,
    /** Why the law of procedure lets somebody take no part in a matter as its defender or protector (BLTTHS 2015 Đ72 k4). */
    PROCEDURAL_BAR,
    /** On what data of a person may leave a centre without his consent (Luật TGPL 2017 Đ6 k1 c). */
    DISCLOSURE_GROUND;

    /** What its codes may be marked as, each with its days; nothing for some lists. */
    public List<CodeMark> marks() {
        return Arrays.stream(CodeMark.values())
                .filter(mark -> mark.list() == this)
                .toList();
    }

    /** Whether its codes are told apart by forms of aid; a code of any other list belongs to all of them. */
    public boolean isByFormOfAid() {
        return switch (this) {
            case ACTIVITY_TYPE, CLOSING_RESULT, REPLACEMENT_GROUND, BENEFICIARY_END -> true;
            case FIELD_OF_LAW,
                    PROCEDURAL_STAGE,
                    PROCEDURAL_STATUS,
                    ETHNICITY,
                    REFUSAL_GROUND,
                    PROOF_PAPER,
                    PROCEDURAL_BAR,
                    DISCLOSURE_GROUND -> false;
        };
    }

    /**
     * Whether an administrator may add codes. The grounds of refusal are those the law names and no others (Luật TGPL 2017
     * Đ30 k3), and the rule that sends a request to another centre tells them apart.
     */
    public boolean mayGrow() {
        return this != REFUSAL_GROUND;
    }
}
