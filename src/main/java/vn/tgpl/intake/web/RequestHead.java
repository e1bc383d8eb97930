package vn.tgpl.intake.web;

import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.platform.web.NamedThing;
import vn.tgpl.shared.Display;

/** The head of a request on every page about it. */
record RequestHead(
        String id, String receiptCode, String beneficiaryName, String stateKey, String stateTone, String receivedAt)
        implements NamedThing {

    @Override
    public String code() {
        return receiptCode;
    }

    static RequestHead of(RequestDetails request) {
        return new RequestHead(
                request.id().toString(),
                request.receiptCode(),
                request.beneficiaryName(),
                "intake.state." + request.state(),
                tone(request.state()),
                Display.dateTime(request.receivedAt()));
    }

    static String tone(RequestState state) {
        return switch (state) {
            case RECEIVED -> "info";
            case WAITING_PAPERS -> "soon";
            case ACCEPTED, ANSWERED -> "done";
            case REFUSED, TRANSFERRED, WITHDRAWN -> "neutral";
        };
    }
}
