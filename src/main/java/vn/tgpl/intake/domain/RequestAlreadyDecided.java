package vn.tgpl.intake.domain;

import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;

/** Somebody else decided on the request in the meantime; the message tells what, who and when. */
public class RequestAlreadyDecided extends DomainException {

    private final RequestStep decision;

    RequestAlreadyDecided(DecisionView decision) {
        super(Kind.CONFLICT, decision.by(), Display.dateTime(decision.at()));
        this.decision = decision.kind();
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + decision.name();
    }
}
