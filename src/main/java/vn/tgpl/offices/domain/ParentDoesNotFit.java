package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainException;

/** The office chosen as parent is none, or of a kind that this one cannot belong to. */
public class ParentDoesNotFit extends DomainException {

    ParentDoesNotFit() {
        super(Kind.REFUSED);
    }

    @Override
    public @Nullable String field() {
        return "parent";
    }
}
