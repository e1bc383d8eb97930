package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;

/** Who performs a case and who did, in the order of their appointment. */
record Executors(List<Assignment> assignments) {

    boolean anybody() {
        return open().findAny().isPresent();
    }

    Optional<Assignment> performing(UUID assignment) {
        return open().filter(one -> one.id().equals(assignment)).findFirst();
    }

    /** Also who was replaced. */
    Optional<Assignment> byId(UUID assignment) {
        return assignments.stream().filter(one -> one.id().equals(assignment)).findFirst();
    }

    Optional<Assignment> of(ActorId account) {
        return open().filter(one -> account.equals(one.account())).findFirst();
    }

    /** The first appointment of whoever works under the account, also when he left the case and came back. */
    Optional<Assignment> firstOf(ActorId account) {
        return of(account)
                .flatMap(own -> assignments.stream()
                        .filter(one -> one.practitioner().equals(own.practitioner()))
                        .min(Comparator.comparing(Assignment::decidedOn).thenComparing(Assignment::id)));
    }

    Stream<Assignment> performing() {
        return open();
    }

    /** The accounts through which they see the case. */
    Set<ActorId> accounts() {
        return open().flatMap(assignment -> Optional.ofNullable(assignment.account()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<PractitionerId> practitioners() {
        return open().map(Assignment::practitioner).collect(Collectors.toUnmodifiableSet());
    }

    /** Who was replaced. */
    List<Vacancy.Left> left() {
        return assignments.stream().flatMap(one -> one.left().stream()).toList();
    }

    /** Whether somebody stepped in for him since that day, beside him. */
    boolean isStoodInFor(UUID hindered, LocalDate since) {
        return assignments.stream().anyMatch(one -> one.stepsInFor(hindered, since));
    }

    private Stream<Assignment> open() {
        return assignments.stream().filter(Assignment::isOpen);
    }
}
