package vn.tgpl.casework.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.refusal.SharesAreTheOffices;
import vn.tgpl.casework.domain.refusal.SharesNotOne;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** How a completed case is divided among those who performed it; the parts always make one case. */
public final class Crediting {

    private static final String RIGHT = "casework:assign";

    private Crediting() {}

    /** Whether somebody may divide otherwise than proposed. */
    public static boolean mayDivide(Actor actor) {
        return actor.may(RIGHT);
    }

    /** Equal parts for those who worked; where nobody recorded work, for those who perform the case. */
    public static Map<UUID, Share> proposal(List<Participant> participants) {
        List<Participant> workers =
                participants.stream().filter(Participant::worked).toList();
        List<Participant> credited = workers.isEmpty()
                ? participants.stream().filter(Participant::performing).toList()
                : workers;
        Map<UUID, Share> parts = new LinkedHashMap<>();
        credited.forEach(one -> parts.put(one.assignment(), new Share(1, credited.size())));
        return parts;
    }

    /** @param wanted empty to divide as proposed */
    static Set<Credit> settle(Map<UUID, Share> wanted, List<Participant> participants, Actor actor) {
        Map<UUID, Share> proposed = proposal(participants);
        if (wanted.isEmpty() || wanted.equals(proposed)) {
            return credits(proposed);
        }
        if (!mayDivide(actor)) {
            throw new SharesAreTheOffices();
        }
        Set<UUID> known = participants.stream().map(Participant::assignment).collect(Collectors.toSet());
        if (!known.containsAll(wanted.keySet())) {
            throw new NotFound();
        }
        if (!Share.addToOne(wanted.values())) {
            throw new SharesNotOne();
        }
        return credits(wanted);
    }

    private static Set<Credit> credits(Map<UUID, Share> parts) {
        Set<Credit> credits = new HashSet<>();
        parts.forEach((assignment, share) -> credits.add(Credit.of(assignment, share)));
        return credits;
    }
}
