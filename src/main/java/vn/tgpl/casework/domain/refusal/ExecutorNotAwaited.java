package vn.tgpl.casework.domain.refusal;

import vn.tgpl.shared.DomainException;

/** Nobody has to be appointed in the place of that executor. */
public class ExecutorNotAwaited extends DomainException {

    public ExecutorNotAwaited() {
        super(Kind.REFUSED);
    }

    @Override
    public String field() {
        return "inPlaceOf";
    }
}
