package vn.tgpl.practitioners;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/** The kinds of practitioners (Luật TGPL Đ17). */
public enum PractitionerKind {
    LEGAL_AID_OFFICER,
    CONTRACT_LAWYER,
    ADVISER,
    COLLABORATOR;

    /** TT 08/2017: a contract runs three years at most, and is made anew after that. */
    public static final Period LONGEST_CONTRACT = Period.ofYears(3);

    // Luật TGPL Đ17 k1 d: who has advised for two years and works for an organisation that takes part
    private static final Period EXPERIENCE = Period.ofYears(2);

    // Luật TGPL Đ31 k1, Đ33 k1 name officers and lawyers only; advisers and collaborators give advice (Đ17, Đ32)
    public boolean mayPerform(FormOfAid form) {
        return switch (this) {
            case LEGAL_AID_OFFICER, CONTRACT_LAWYER -> true;
            case ADVISER, COLLABORATOR -> form == FormOfAid.ADVICE;
        };
    }

    /** Advisers alone have to have advised for a time. */
    public boolean needsExperience() {
        return this == ADVISER;
    }

    /**
     * Whether somebody who has advised since then has the experience on that day; what is not known bars nobody.
     *
     * @param since null while it is not on record
     */
    public boolean isExperienced(@Nullable LocalDate since, LocalDate on) {
        return !needsExperience() || since == null || !on.isBefore(since.plus(EXPERIENCE));
    }

    /** Officers are appointed; all others work under a contract with an end. */
    public boolean needsContract() {
        return this != LEGAL_AID_OFFICER;
    }

    /** Whether the card comes first and the contract after it (TT 08/2017 Đ8); until then nobody entrusts him with a case. */
    public boolean isBoundAfterCard() {
        return this == COLLABORATOR;
    }
}
