package vn.tgpl.casework.domain.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.Proceedings;
import vn.tgpl.catalog.Proceedings.Branch;

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

    /**
     * As {@link Proceedings} tells of standing and field. What neither tells, and what a list learnt since, is undecided.
     *
     * @param status code of the procedural status, null when none is on record
     */
    public static Procedure of(@Nullable String status, String field) {
        Set<Branch> branches = Proceedings.branches(status, field);
        if (branches.size() == 1) {
            return switch (branches.iterator().next()) {
                case CRIMINAL -> CRIMINAL;
                case CIVIL -> CIVIL;
                case ADMINISTRATIVE -> ADMINISTRATIVE;
            };
        }
        return branches.contains(Branch.CRIMINAL) ? UNDECIDED : CIVIL_OR_ADMINISTRATIVE;
    }
}
