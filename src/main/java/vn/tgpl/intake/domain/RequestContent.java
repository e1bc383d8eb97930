package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.NumberOfSomebodyElse;
import vn.tgpl.people.conflict.PartyIsBeneficiary;

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

    /**
     * A number that is left out stays, for screens show it masked; it does not stay with somebody else's name or year of
     * birth.
     *
     * @throws NumberOfSomebodyElse when a person was retyped and the number was not
     */
    void refuseNumbersOfOthers(RequestContent stored) {
        Map<UUID, PartyNow> onRecord = stored.partiesById();
        parties.stream()
                .filter(now -> now.party().nationalId() == null && before(now, onRecord) != null)
                .filter(now -> losesNumber(now, Objects.requireNonNull(before(now, onRecord))))
                .findFirst()
                .ifPresent(now -> {
                    throw new NumberOfSomebodyElse(now.row());
                });
    }

    /**
     * @param beneficiary everything he is known as
     * @throws PartyIsBeneficiary when one of the others bears a number of the beneficiary
     */
    void refuseBeneficiary(List<Identity> beneficiary) {
        parties.stream()
                .filter(now -> beneficiary.stream().anyMatch(now.identity()::hasNumberOf))
                .findFirst()
                .ifPresent(now -> {
                    throw new PartyIsBeneficiary(now.row());
                });
    }

    /** Each party on record with the number on record where none was typed and the person may still be the same. */
    public RequestContent keepingNumbersOf(RequestContent stored) {
        Map<UUID, PartyNow> onRecord = stored.partiesById();
        return new RequestContent(
                matter,
                claims,
                papers,
                requester,
                parties.stream()
                        .map(party -> keeping(party, before(party, onRecord)))
                        .toList());
    }

    /** Whether both say the same, in whatever order. */
    boolean saysSameAs(RequestContent other) {
        return matter.equals(other.matter)
                && claims.sameAs(other.claims)
                && papers.equals(other.papers)
                && Objects.equals(requester, other.requester)
                && counted(parties).equals(counted(other.parties));
    }

    private static Map<Party, Long> counted(List<PartyNow> parties) {
        return parties.stream().collect(Collectors.groupingBy(PartyNow::party, Collectors.counting()));
    }

    private Map<UUID, PartyNow> partiesById() {
        return parties.stream()
                .filter(party -> party.id() != null)
                .collect(Collectors.toMap(PartyNow::id, Function.identity()));
    }

    private static @Nullable PartyNow before(PartyNow now, Map<UUID, PartyNow> onRecord) {
        return now.id() == null ? null : onRecord.get(now.id());
    }

    /** Whoever claims to stand in the request and does not is new. */
    private static PartyNow keeping(PartyNow now, @Nullable PartyNow before) {
        if (before == null) {
            return new PartyNow(now.row(), null, now.party());
        }
        return now.party().nationalId() != null || losesNumber(now, before)
                ? now
                : now.withNumber(before.party().nationalId());
    }

    private static boolean losesNumber(PartyNow now, PartyNow before) {
        return before.party().nationalId() != null && !before.identity().mayBe(now.identity());
    }

    @Override
    public String toString() {
        return "RequestContent[" + matter + "]";
    }
}
