package vn.tgpl.people;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.ToldByGroup;

/** What identifies, endangers or shames somebody, once it is known (Luật TGPL 2017 Đ6 k1 c; NĐ 356/2025 Đ4). */
public enum SensitiveFact {
    HIV,
    DOMESTIC_VIOLENCE,
    TRAFFICKING,
    /** Any other group the law of the day marks as one whose naming hurts. */
    OTHER_GROUP,
    /** How somebody stands in a proceeding: accused, victim. */
    CHARGES,
    /** What happened and what was done, in words: the summary, the timeline, sessions, notes. */
    MATTER,
    ETHNICITY,
    ID_NUMBER,
    OLD_ID_NUMBER,
    /** A number that is not known to be safe to call. */
    PHONE,
    /** How to reach him, where it may tell such a number. */
    CONTACT_NOTE,
    /** Where he lives. */
    ADDRESS,
    /** That he is a child: when he was born, and the groups of those under age. */
    CHILD,
    /** Who else stands in the matter. */
    OTHER_PARTIES,
    /** The number of somebody who did not ask for aid. */
    PARTY_NUMBER;

    private static final Set<String> UNDER_AGE = Set.of("TRE_EM", "BBT_16_18", "NCTN_16_18", "BI_HAI_16_18");

    private static final Map<String, SensitiveFact> NAMED = Map.of(
            "HIV", HIV,
            "NN_BLGD", DOMESTIC_VIOLENCE,
            "NN_MUA_BAN", TRAFFICKING,
            "NN_MUA_BAN_KK", TRAFFICKING);

    /**
     * What naming that group would tell: what its name says and what it asks of whoever belongs to it. Empty where it
     * may be told to anybody who sees the matter; it may be told to whom each of the facts is shown.
     *
     * @param group as the law of the day has it, null where it does not know the code
     */
    public static Set<SensitiveFact> ofGroup(String code, @Nullable EligibilityGroupView group) {
        EnumSet<SensitiveFact> told = EnumSet.noneOf(SensitiveFact.class);
        Optional.ofNullable(NAMED.get(code)).ifPresent(told::add);
        Set<ToldByGroup> asked = group == null ? Set.of(ToldByGroup.SECRET) : group.tells();
        if (told.isEmpty() && asked.contains(ToldByGroup.SECRET)) {
            told.add(OTHER_GROUP);
        }
        if (UNDER_AGE.contains(code) || asked.contains(ToldByGroup.CHILDHOOD)) {
            told.add(CHILD);
        }
        if (asked.contains(ToldByGroup.PROCEEDING)) {
            told.add(CHARGES);
        }
        if (asked.contains(ToldByGroup.ETHNICITY)) {
            told.add(ETHNICITY);
        }
        return told;
    }
}
