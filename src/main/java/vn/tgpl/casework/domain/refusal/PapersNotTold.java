package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** It is not said which of the papers that are owed came. */
public class PapersNotTold extends DomainException {

    private final String list;

    /** @param list where they are told */
    public PapersNotTold(String list) {
        super(Kind.REFUSED);
        this.list = list;
    }

    @Override
    public String field() {
        return list;
    }
}
