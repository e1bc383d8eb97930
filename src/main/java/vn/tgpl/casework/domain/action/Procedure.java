package vn.tgpl.casework.domain.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which law of procedure the matter of a case is dealt with; it says where an executor registers, and when he is answered. */
public enum Procedure {

    /** BLTTHS 2015 Đ78. */
    CRIMINAL,

    /** BLTTDS 2015 Đ75. */
    CIVIL,

    /** LTTHC 2015 Đ61. */
    ADMINISTRATIVE,

    /** A dispute over land is civil, a suit against a decision on land is administrative (BLTTDS 2015 Đ26, LTTHC 2015 Đ30). */
    CIVIL_OR_ADMINISTRATIVE,

    /** Neither the standing nor the field tells. */
    UNDECIDED;

    private static final Map<String, Procedure> BY_STATUS = Map.ofEntries(
            Map.entry("DENOUNCED", CRIMINAL),
            Map.entry("PROPOSED_FOR_PROSECUTION", CRIMINAL),
            Map.entry("HELD_IN_EMERGENCY", CRIMINAL),
            Map.entry("ARRESTED", CRIMINAL),
            Map.entry("IN_CUSTODY", CRIMINAL),
            Map.entry("ACCUSED_DETAINED", CRIMINAL),
            Map.entry("ACCUSED_AT_LARGE", CRIMINAL),
            Map.entry("DEFENDANT_DETAINED", CRIMINAL),
            Map.entry("DEFENDANT_AT_LARGE", CRIMINAL),
            Map.entry("VICTIM", CRIMINAL),
            Map.entry("CRIMINAL_CIVIL_PLAINTIFF", CRIMINAL),
            Map.entry("CRIMINAL_CIVIL_DEFENDANT", CRIMINAL),
            Map.entry("DIVERTED", CRIMINAL),
            Map.entry("PRISONER", CRIMINAL),
            Map.entry("PLAINTIFF", CIVIL),
            Map.entry("CIVIL_DEFENDANT", CIVIL),
            Map.entry("CIVIL_REQUESTER", CIVIL),
            Map.entry("ADMINISTRATIVE_CLAIMANT", ADMINISTRATIVE));

    // BLTTDS 2015 Đ1: disputes of civil, family, business and labour law; LTTHC 2015 Đ1: suits against decisions
    private static final Map<String, Procedure> BY_FIELD = Map.of(
            "CRIMINAL", CRIMINAL,
            "CIVIL", CIVIL,
            "MARRIAGE_FAMILY", CIVIL,
            "LABOUR", CIVIL,
            "LAND", CIVIL_OR_ADMINISTRATIVE,
            "ADMINISTRATIVE", ADMINISTRATIVE);

    /**
     * The standing of the person in the proceedings says it; where he has none that belongs to one procedure alone, the
     * field of law. What neither tells, and what a list learnt since, is undecided.
     *
     * @param status code of the procedural status, null when none is on record
     */
    public static Procedure of(@Nullable String status, String field) {
        Procedure told = status == null ? null : BY_STATUS.get(status);
        return told == null ? BY_FIELD.getOrDefault(field, UNDECIDED) : told;
    }
}
