package vn.tgpl.catalog;

/**
 * A paper that proves something about a person.
 *
 * @param showsHardship it shows financial hardship (NĐ 144/2017/NĐ-CP Đ2)
 * @param yearly it confirms something for one year, that of its issue where it names no other, as that of a poor household does
 * @param forOneGroup it may stand for any group, but each for one only (TT 08/2017/TT-BTP Đ33 k15)
 * @param showsBirth it shows the day of birth
 */
public record PaperView(
        String code, String label, boolean showsHardship, boolean yearly, boolean forOneGroup, boolean showsBirth) {

    /** Whether it is what a commune gives a near-poor household: of a year, and showing hardship. */
    public boolean showsNearPoor() {
        return yearly && showsHardship;
    }

    /** The paper as it reads and is marked on the day for which the code was asked. */
    public static PaperView of(CodeView paper) {
        return new PaperView(
                paper.code(),
                paper.label(),
                paper.is(CodeMark.SHOWS_HARDSHIP),
                paper.is(CodeMark.YEARLY),
                paper.is(CodeMark.FOR_ONE_GROUP),
                paper.is(CodeMark.SHOWS_BIRTH));
    }
}
