package vn.tgpl.people.conflict;

import java.util.List;

/** The part somebody has in a matter. */
public enum MatterRole {
    BENEFICIARY,
    REQUESTER,
    OPPOSING,
    RELATED,
    WITNESS,
    EXPERT,
    OFFICIAL,
    EXECUTOR;

    /** The parts of those who are neither helped, nor ask, nor help: what a form can name. */
    public static List<MatterRole> ofParties() {
        return List.of(OPPOSING, RELATED, WITNESS, EXPERT, OFFICIAL);
    }

    /** The interests of the two stand against each other. */
    boolean opposes(MatterRole other) {
        return (this == BENEFICIARY && other == OPPOSING) || (this == OPPOSING && other == BENEFICIARY);
    }

    /** The one is helped in his matter, the other has an interest of his own in it, with him or against him. */
    boolean isBeside(MatterRole other) {
        return (this == BENEFICIARY && other == RELATED) || (this == RELATED && other == BENEFICIARY);
    }

    /** Has an interest of his own in the matter. */
    boolean isParty() {
        return this == BENEFICIARY || this == OPPOSING || this == RELATED;
    }

    // BLTTHS 2015 Đ72 k4: who conducted the proceedings, witnesses, experts, valuers, interpreters
    boolean barsDefence() {
        return this == WITNESS || this == EXPERT || this == OFFICIAL;
    }
}
