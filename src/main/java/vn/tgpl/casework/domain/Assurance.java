package vn.tgpl.casework.domain;

/**
 * What is told of whoever is chosen for a case, so that he may be.
 *
 * @param waiver why he is chosen in spite of what the check found
 * @param bars what is declared about the bars of the law of procedure, where it is asked
 */
public record Assurance(Waiver waiver, BarAnswer bars) {

    /** Nothing speaks against him, as far as anybody knows. */
    public static final Assurance FREE = new Assurance(Waiver.NONE, BarAnswer.NONE_APPLIES);
}
