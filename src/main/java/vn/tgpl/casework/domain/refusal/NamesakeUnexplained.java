package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** A party reads like somebody who performs the case or is helped in it; whoever enters it says why it stays. */
public class NamesakeUnexplained extends DomainException {

    public NamesakeUnexplained() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "note";
    }
}
