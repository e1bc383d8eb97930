package vn.tgpl.referrals.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The office has had its last day and sends nobody any more; no other is known to have taken over. */
class SenderHasEnded extends DomainException {

    SenderHasEnded(String office, LocalDate lastDay) {
        super(Kind.REFUSED, office, Display.date(lastDay));
    }
}
