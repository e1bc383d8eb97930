package vn.tgpl.duties.web;

import vn.tgpl.duties.domain.DutyView;

/** A line of the list of duties. */
record DutyLine(
        String href,
        String kind,
        String article,
        String subject,
        String responsible,
        String moment,
        String tone,
        String words) {

    static DutyLine of(DutyView duty, DutyTexts texts) {
        DutyTexts.Words words = texts.words(duty);
        return new DutyLine(
                "/duties/" + duty.id(),
                texts.kind(duty.kind()),
                duty.legalReference(),
                duty.subjectLabel(),
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
