package vn.tgpl.casework.domain.refusal;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** No session is announced that long before it; the year was mistyped. */
public class NoticeLongBefore extends DomainException {

    public NoticeLongBefore(LocalDate earliest) {
        super(Kind.REFUSED, Display.date(earliest));
    }

    @Override
    public String field() {
        return "toldOn";
    }
}
