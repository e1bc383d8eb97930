package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DateRange;

/**
 * A wording of Luật TGPL Đ7 as a whole.
 *
 * @param validity of a draft: its last day is known only when it is enacted
 * @param sourceDocument where the wording is taken from
 * @param version rises with every change of a draft
 */
public record LawVersionView(
        LawVersionId id, DateRange validity, LawState state, String title, String sourceDocument, long version) {

    public boolean isDraft() {
        return state == LawState.DRAFT;
    }
}
