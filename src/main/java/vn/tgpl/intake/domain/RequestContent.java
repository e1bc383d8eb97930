package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Party;

/**
 * What of a request can be corrected.
 *
 * @param requester null when the beneficiary asks himself
 * @param papers by code, those that were shown
 */
public record RequestContent(
        Matter matter,
        Claims claims,
        Map<String, PaperShown> papers,
        @Nullable Requester requester,
        List<PartyNow> parties) {

    public RequestContent {
        papers = Map.copyOf(papers);
        parties = List.copyOf(parties);
    }

    /** Each party on record with the number on record where none was typed: screens show it masked. */
    RequestContent keepingNumbersOf(RequestContent stored) {
        Map<UUID, PartyNow> onRecord = stored.parties().stream()
                .filter(party -> party.id() != null)
                .collect(Collectors.toMap(PartyNow::id, Function.identity()));
        return new RequestContent(
                matter,
                claims,
                papers,
                requester,
                parties.stream()
                        .map(party -> keeping(party, party.id() == null ? null : onRecord.get(party.id())))
                        .toList());
    }

    /** Whoever claims to stand in the request and does not is new. */
    private static PartyNow keeping(PartyNow now, @Nullable PartyNow before) {
        if (before == null) {
            return new PartyNow(null, now.party());
        }
        Party said = now.party();
        String number = said.nationalId() == null ? before.party().nationalId() : said.nationalId();
        return new PartyNow(now.id(), new Party(said.role(), said.fullName(), number, said.birthYear()));
    }

    @Override
    public String toString() {
        return "RequestContent[" + matter + "]";
    }
}
