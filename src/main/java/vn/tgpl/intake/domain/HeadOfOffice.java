package vn.tgpl.intake.domain;

/** The head of a centre or branch, to whom the receiving officer reports what he may not decide himself. */
public final class HeadOfOffice {

    /** Held by who decides as the head. */
    public static final String RIGHT = "intake:decide-as-head";

    private HeadOfOffice() {}
}
