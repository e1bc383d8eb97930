package vn.tgpl.casework.domain;

/** Why a session that was announced is not held. */
public enum CallOff {
    POSTPONED,
    CANCELLED,
    /** The case ended before; noted with its end, not by hand. */
    CASE_ENDED,
    /** It never was announced: entered by mistake. */
    MISTAKEN
}
