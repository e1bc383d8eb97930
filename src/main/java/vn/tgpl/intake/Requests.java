package vn.tgpl.intake;

/** What other modules may ask of intake. */
public interface Requests {

    /** Notes the code under which the case of an accepted request was registered. */
    void registered(RequestId requestId, String caseCode);
}
