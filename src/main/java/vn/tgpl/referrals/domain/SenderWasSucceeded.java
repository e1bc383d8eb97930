package vn.tgpl.referrals.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The office has had its last day; another one sends citizens in its place. */
class SenderWasSucceeded extends DomainException {

    SenderWasSucceeded(String office, LocalDate lastDay, String successor) {
        super(Kind.REFUSED, office, Display.date(lastDay), successor);
    }
}
