package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The notice that was accepted bears a day of after the acceptance. */
public class NoticeDayAfterAcceptance extends DomainException {

    public NoticeDayAfterAcceptance(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
