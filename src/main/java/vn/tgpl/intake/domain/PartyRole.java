package vn.tgpl.intake.domain;

/** The part somebody else has in the matter. */
public enum PartyRole {
    OPPOSING,
    RELATED,
    WITNESS,
    EXPERT,
    OFFICIAL
}
