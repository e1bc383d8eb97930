package vn.tgpl.intake;

import java.util.Optional;

/** What an acceptance rests on, for the history of the case it opened. */
public interface AcceptanceWords {

    /** Line by line as the history of the request tells it; empty where no acceptance is on record. */
    Optional<String> of(RequestId request);
}
