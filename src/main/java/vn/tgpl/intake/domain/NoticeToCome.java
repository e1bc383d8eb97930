package vn.tgpl.intake.domain;

import vn.tgpl.shared.DomainException;

/** Nobody can have received the notice yet. */
public class NoticeToCome extends DomainException {

    NoticeToCome() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "notifiedTime";
    }
}
