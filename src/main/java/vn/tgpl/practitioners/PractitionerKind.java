package vn.tgpl.practitioners;

import java.time.Period;
import vn.tgpl.catalog.FormOfAid;

/** The kinds of practitioners (Luật TGPL Đ17). */
public enum PractitionerKind {
    LEGAL_AID_OFFICER,
    CONTRACT_LAWYER,
    ADVISER,
    COLLABORATOR;

    /** TT 08/2017: a contract runs three years at most, and is made anew after that. */
    public static final Period LONGEST_CONTRACT = Period.ofYears(3);

    // Luật TGPL Đ31 k1, Đ33 k1 name officers and lawyers only; advisers and collaborators give advice (Đ17, Đ32)
    public boolean mayPerform(FormOfAid form) {
        return switch (this) {
            case LEGAL_AID_OFFICER, CONTRACT_LAWYER -> true;
            case ADVISER, COLLABORATOR -> form == FormOfAid.ADVICE;
        };
    }

    /** Officers are appointed; all others work under a contract with an end. */
    public boolean needsContract() {
        return this != LEGAL_AID_OFFICER;
    }
}
