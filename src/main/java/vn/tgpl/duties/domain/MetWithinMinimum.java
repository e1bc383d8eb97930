package vn.tgpl.duties.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The period is the shortest the law allows, and has not passed yet. */
public class MetWithinMinimum extends DomainException {

    MetWithinMinimum(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "metOn";
    }
}
