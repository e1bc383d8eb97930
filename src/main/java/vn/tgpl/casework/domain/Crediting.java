package vn.tgpl.casework.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.refusal.SharesAreTheOffices;
import vn.tgpl.casework.domain.refusal.SharesNotOne;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** How a completed case is divided among those who performed it; the parts always make one case. */
public final class Crediting {

    private static final String RIGHT = "casework:assign";

    private Crediting() {}

    /** Whether somebody may divide otherwise than proposed. */
    public static boolean mayDivide(Actor actor) {
        return actor.may(RIGHT);
    }

    /**
     * The division of the earlier completion, where in the reopened case nobody without a part in it joined or worked since;
     * else equal parts for those who worked, and where nobody recorded work, for those who perform the case.
     */
    public static Map<UUID, Share> proposal(List<Participant> participants) {
        return followsEarlier(participants) ? earlier(participants) : equalParts(participants);
    }

    /** Whether the proposal is the division of the earlier completion. */
    public static boolean followsEarlier(List<Participant> participants) {
        return participants.stream().noneMatch(one -> one.joinedSince() || (one.workedSince() && one.earlier() == null))
                && !earlier(participants).isEmpty();
    }

    private static Map<UUID, Share> earlier(List<Participant> participants) {
        Map<UUID, Share> parts = new LinkedHashMap<>();
        for (Participant one : participants) {
            Share share = one.earlier();
            if (share != null) {
                parts.put(one.assignment(), share);
            }
        }
        return parts;
    }

    private static Map<UUID, Share> equalParts(List<Participant> participants) {
        List<Participant> workers =
                participants.stream().filter(Participant::worked).toList();
        List<Participant> credited = workers.isEmpty()
                ? participants.stream().filter(Participant::performing).toList()
                : workers;
        Map<UUID, Share> parts = new LinkedHashMap<>();
        credited.forEach(one -> parts.put(one.assignment(), new Share(1, credited.size())));
        return parts;
    }

    /**
     * What is said against a division: it is not as proposed and the actor may not divide otherwise, or the parts do not make
     * one case.
     *
     * @param wanted empty to divide as proposed
     * @throws NotFound when it names somebody who never performed the case
     */
    static Optional<DomainException> objection(Map<UUID, Share> wanted, List<Participant> participants, Actor actor) {
        if (wanted.isEmpty() || wanted.equals(proposal(participants))) {
            return Optional.empty();
        }
        if (!mayDivide(actor)) {
            return Optional.of(new SharesAreTheOffices());
        }
        Set<UUID> known = participants.stream().map(Participant::assignment).collect(Collectors.toSet());
        if (!known.containsAll(wanted.keySet())) {
            throw new NotFound();
        }
        return Share.addToOne(wanted.values()) ? Optional.empty() : Optional.of(new SharesNotOne());
    }

    /**
     * The division against which nothing is said.
     *
     * @param wanted empty to divide as proposed
     */
    static Set<Credit> settle(Map<UUID, Share> wanted, List<Participant> participants) {
        return credits(wanted.isEmpty() ? proposal(participants) : wanted);
    }

    private static Set<Credit> credits(Map<UUID, Share> parts) {
        Set<Credit> credits = new HashSet<>();
        parts.forEach((assignment, share) -> credits.add(Credit.of(assignment, share)));
        return credits;
    }
}
