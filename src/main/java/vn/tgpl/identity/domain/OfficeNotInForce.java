package vn.tgpl.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The office has ended, or has not begun yet: nobody new works there on that day. */
public class OfficeNotInForce extends DomainException {

    OfficeNotInForce(String office, LocalDate day) {
        super(Kind.REFUSED, office, Display.date(day));
    }

    @Override
    public @Nullable String field() {
        return "office";
    }
}
