package vn.tgpl.intake.domain;

import java.time.LocalDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The request would have been on its way for longer than is believed. */
public class ReceiptTooEarly extends DomainException {

    ReceiptTooEarly(int days, LocalDate earliest) {
        super(Kind.REFUSED, Display.number(days), Display.date(earliest));
    }

    @Override
    public String field() {
        return "receivedOn";
    }
}
