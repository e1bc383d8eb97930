package vn.tgpl.duties.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.duties.domain.DutyView;

/**
 * A line of the list of duties.
 *
 * @param ofWhom whom it concerns, null where the reader may not see it or it is about nobody who is helped
 */
record DutyLine(
        int number,
        String href,
        String kind,
        String article,
        String subject,
        @Nullable String ofWhom,
        String responsible,
        String moment,
        String tone,
        String words) {

    /** @param ofTheMatter the reader may see who stands in it */
    static DutyLine of(int number, DutyView duty, boolean ofTheMatter, DutyTexts texts) {
        DutyTexts.Words words = texts.words(duty);
        return new DutyLine(
                number,
                "/duties/" + duty.id(),
                texts.label(duty),
                duty.legalReference(),
                duty.subjectLabel(),
                ofTheMatter ? duty.ofWhom() : null,
                texts.responsible(duty),
                texts.moment(duty.unit(), duty.dueAt()),
                words.tone(),
                words.text());
    }

    @Override
    public String toString() {
        return "DutyLine[" + href + "]";
    }
}
