package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Work cannot lie before the day on which whoever did it was first entrusted with the case (Luật TGPL 2017 Đ31). */
public class PerformedBeforeAssignment extends DomainException {

    public PerformedBeforeAssignment(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "performedOn";
    }
}
