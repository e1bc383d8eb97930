package vn.tgpl.referrals.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The first day of the office is still to come. */
class SenderNotYetOpen extends DomainException {

    SenderNotYetOpen(String office, LocalDate firstDay) {
        super(Kind.REFUSED, office, Display.date(firstDay));
    }
}
