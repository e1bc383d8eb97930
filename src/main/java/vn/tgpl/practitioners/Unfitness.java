package vn.tgpl.practitioners;

import java.util.Locale;

/** Why a practitioner may not take a case. */
public enum Unfitness {
    ADVICE_ONLY,
    NO_CARD_YET,
    CARD_WITHDRAWN,
    CARD_EXPIRED,
    INEXPERIENCED,
    CONTRACT_NOT_IN_FORCE,
    SUSPENDED,
    NO_ACCOUNT;

    /** Key of the sentence that says so. */
    public String reasonKey() {
        return "practitioners.unfit." + name().toLowerCase(Locale.ROOT);
    }
}
