package vn.tgpl.intake;

import vn.tgpl.shared.Actor;

/** What the module that carries requests from centre to centre asks of intake; within the transaction of the caller. */
public interface Transfers {

    /**
     * What the centre a request was passed to is told of it.
     *
     * @throws vn.tgpl.shared.NotFound when the request was not passed on, or came back
     */
    HandedOver handedOver(RequestId requestId);

    /**
     * Opens a request again that the centre it was passed to does not take: somebody has to answer the citizen.
     *
     * @param reason why it does not
     * @param by who said so, of the other centre
     * @throws vn.tgpl.shared.NotFound when the request is not passed on
     */
    void takeBack(RequestId requestId, String reason, Actor by);
}
