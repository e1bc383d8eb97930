package vn.tgpl.calendar.domain;

import vn.tgpl.shared.DomainException;

/** Somebody else changed the period since it was looked at. */
public class PeriodChangedMeanwhile extends DomainException {

    public PeriodChangedMeanwhile() {
        super(Kind.CONFLICT);
    }
}
