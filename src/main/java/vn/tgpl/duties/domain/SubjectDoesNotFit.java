package vn.tgpl.duties.domain;

import vn.tgpl.shared.DomainException;

/** A duty of that kind is not about such a thing. */
public class SubjectDoesNotFit extends DomainException {

    private final String field;

    SubjectDoesNotFit(SubjectKind given) {
        super(Kind.REFUSED);
        this.field = switch (given) {
            case CASE, REQUEST -> "code";
            case PRACTITIONER -> "practitioner";
            // whoever gave nothing has to give a code where a code is asked for
            case OFFICE -> "code";
        };
    }

    @Override
    public String field() {
        return field;
    }
}
