package vn.tgpl.people.domain;

import vn.tgpl.shared.DomainException;

/** There is no link to undo. */
public class NotLinked extends DomainException {

    NotLinked() {
        super(Kind.CONFLICT);
    }
}
