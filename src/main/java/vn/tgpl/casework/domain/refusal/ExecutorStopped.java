package vn.tgpl.casework.domain.refusal;

import vn.tgpl.practitioners.Stop;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Whoever performs the case could do no work in it on that day, without card or contract or suspended. */
public class ExecutorStopped extends DomainException {

    private final String reason;
    private final String field;

    /** @param field where the day of the work was typed */
    public ExecutorStopped(Stop stop, String field) {
        super(Kind.REFUSED, Display.date(stop.since()));
        this.reason = stop.reason().name();
        this.field = field;
    }

    @Override
    public String messageKey() {
        return "casework.stopped." + reason;
    }

    @Override
    public String field() {
        return field;
    }
}
