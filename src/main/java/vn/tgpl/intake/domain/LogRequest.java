package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonFacts;

/**
 * Writes down a request.
 *
 * @param id minted when the form was shown, so that the same form makes one request however often it is sent
 * @param known the beneficiary on record, null for somebody new
 * @param papers by code, those that were shown
 * @param checkNote why known people and conflicts of interest do not stand in the way
 */
public record LogRequest(
        RequestId id,
        Reception reception,
        @Nullable KnownPerson known,
        PersonFacts beneficiary,
        @Nullable Requester requester,
        Matter matter,
        Claims claims,
        Map<String, PaperShown> papers,
        List<Party> parties,
        @Nullable String checkNote) {

    public LogRequest {
        papers = Map.copyOf(papers);
        parties = List.copyOf(parties);
    }
}
