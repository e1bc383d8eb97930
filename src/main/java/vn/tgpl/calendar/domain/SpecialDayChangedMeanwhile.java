package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** Someone altered the entry after the person had opened it. */
public class SpecialDayChangedMeanwhile extends DomainException {

    SpecialDayChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
