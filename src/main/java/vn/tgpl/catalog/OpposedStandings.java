package vn.tgpl.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which standings are of two sides of one matter, so that nobody may be helped as the one in the case of the other: whoever
 * performs it would stand against his own side (Luật TGPL 2017 Đ25 k2 điểm a).
 */
public final class OpposedStandings {

    /** BLTTHS 2015 Đ57 to Đ61: whoever is denounced, held, accused or tried. */
    private static final Set<String> ACCUSED = Set.of(
            "DENOUNCED",
            "PROPOSED_FOR_PROSECUTION",
            "HELD_IN_EMERGENCY",
            "ARRESTED",
            "IN_CUSTODY",
            "ACCUSED_DETAINED",
            "ACCUSED_AT_LARGE",
            "DEFENDANT_DETAINED",
            "DEFENDANT_AT_LARGE");

    /** BLTTHS 2015 Đ62, Đ63. */
    private static final Set<String> HARMED = Set.of("VICTIM", "CRIMINAL_CIVIL_PLAINTIFF");

    /** BLTTHS 2015 Đ64: whoever has to make good the damage. */
    private static final Set<String> LIABLE = Set.of("CRIMINAL_CIVIL_DEFENDANT");

    // BLTTDS 2015 Đ68
    private static final Set<String> SUING = Set.of("PLAINTIFF");
    private static final Set<String> SUED = Set.of("CIVIL_DEFENDANT");

    private OpposedStandings() {}

    /** Whether the one stands against the other; not where one of them is not told, or stands on either side. */
    public static boolean are(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (against(one, other) || against(other, one));
    }

    private static boolean against(String one, String other) {
        boolean harmed = HARMED.contains(one) && (ACCUSED.contains(other) || LIABLE.contains(other));
        return harmed || (SUING.contains(one) && SUED.contains(other));
    }
}
