package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The office does not exist today: it receives nothing more, or nothing yet. */
public class OfficeHasEnded extends DomainException {

    OfficeHasEnded(String office, LocalDate today) {
        super(Kind.REFUSED, office, Display.date(today));
    }
}
