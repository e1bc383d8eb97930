package vn.tgpl.duties.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Nothing can be met before it has begun. */
public class MetBeforeBeginning extends DomainException {

    MetBeforeBeginning(LocalDate day) {
        super(Kind.REFUSED, Display.date(day));
    }

    @Override
    public String field() {
        return "metOn";
    }
}
