package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** An authority tells of somebody before his request is received. */
public class NoticeAfterReceipt extends DomainException {

    NoticeAfterReceipt(LocalDate received) {
        super(Kind.REFUSED, Display.date(received));
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
