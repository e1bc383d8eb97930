package vn.tgpl.casework.domain.refusal;

import java.time.Instant;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** A session takes the place of one that was postponed, and comes after it. */
public class PlaceOfLaterHearing extends DomainException {

    public PlaceOfLaterHearing(Instant earliest) {
        super(Kind.REFUSED, Display.dateTime(earliest));
    }

    @Override
    public String field() {
        return "inPlaceOf";
    }
}
