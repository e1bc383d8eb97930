package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** The notice that was accepted bears a moment of after the acceptance. */
public class NoticeAfterAcceptance extends DomainException {

    public NoticeAfterAcceptance(Instant accepted) {
        super(Kind.REFUSED, Display.dateTime(accepted));
    }

    @Override
    public String field() {
        return "notifiedTime";
    }
}
