package vn.tgpl.intake;

import java.util.Locale;

/** What other modules may ask of intake. */
public interface Requests {

    /** Notes the code under which the case of an accepted request was registered. */
    void registered(RequestId requestId, String caseCode);

    /** The proof papers that were shown, a line each in words; for whoever may see the facts of the matter. */
    String papersInWords(RequestId requestId, Locale locale);
}
