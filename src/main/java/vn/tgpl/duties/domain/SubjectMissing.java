package vn.tgpl.duties.domain;

import java.util.Set;
import vn.tgpl.shared.DomainException;

/** A duty of that kind is about a matter or a person, and none is named. */
public class SubjectMissing extends DomainException {

    private final String field;

    SubjectMissing(Set<SubjectKind> asked) {
        super(Kind.REFUSED);
        this.field = asked.contains(SubjectKind.CASE) || asked.contains(SubjectKind.REQUEST) ? "code" : "practitioner";
    }

    @Override
    public String field() {
        return field;
    }
}
