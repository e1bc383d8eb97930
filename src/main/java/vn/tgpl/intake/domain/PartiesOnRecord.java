package vn.tgpl.intake.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tgpl.intake.Party;

/** Who else stands in a request, as it is kept. */
@Embeddable
class PartiesOnRecord {

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private Set<RequestParty> parties = new HashSet<>();

    protected PartiesOnRecord() {}

    PartiesOnRecord(Collection<Party> named) {
        named.forEach(party -> parties.add(new RequestParty(party)));
    }

    /** Puts these in place of those on record: whoever is known by his id stays himself, whoever is not named leaves. */
    void put(List<PartyNow> named) {
        Map<UUID, RequestParty> onRecord =
                parties.stream().collect(Collectors.toMap(RequestParty::id, Function.identity()));
        Set<RequestParty> now =
                named.stream().map(party -> party(party, onRecord)).collect(Collectors.toSet());
        parties.retainAll(now);
        parties.addAll(now);
    }

    private static RequestParty party(PartyNow named, Map<UUID, RequestParty> onRecord) {
        RequestParty before = named.id() == null ? null : onRecord.remove(named.id());
        if (before == null) {
            return new RequestParty(named.party());
        }
        before.state(named.party());
        return before;
    }

    /** In the order in which they were named. */
    List<PartyNow> list() {
        List<RequestParty> inOrder =
                parties.stream().sorted(Comparator.comparing(RequestParty::id)).toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(row -> new PartyNow(
                        row, inOrder.get(row).id(), inOrder.get(row).party()))
                .toList();
    }
}
