package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The notice that was accepted bears an hour of after the acceptance, on the day of it. */
public class NoticeHourAfterAcceptance extends DomainException {

    public NoticeHourAfterAcceptance(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "notifiedTime";
    }
}
