package vn.tgpl.offices.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.OfficeId;

/**
 * Who goes on with what on a day, of all offices known. The function {@code offices.centres_left_to} says the same to a
 * sign-in, which asks the tables.
 */
final class OfficeLines {

    private final Map<OfficeId, OfficeView> known;
    private final LocalDate day;

    OfficeLines(Map<OfficeId, OfficeView> known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    /** The centre with those that left it their work, and, where it ended itself, with whoever goes on and all left to him. */
    Set<OfficeId> together(OfficeId centre) {
        Set<OfficeId> line = new LinkedHashSet<>();
        for (OfficeId next = centre; next != null && line.add(next); ) {
            next = heirOf(next);
        }
        return line.stream().flatMap(this::leftTo).collect(Collectors.toUnmodifiableSet());
    }

    /** The first along the line of successors that exists; empty where the line ends before, or turns back on itself. */
    Optional<OfficeView> goingOn(OfficeId office) {
        Set<OfficeId> passed = new LinkedHashSet<>();
        OfficeView next = known.get(office);
        while (next != null && next.hasEndedBefore(day) && passed.add(next.id())) {
            next = next.successor() == null ? null : known.get(next.successor());
        }
        return Optional.ofNullable(next).filter(one -> !one.hasEndedBefore(day));
    }

    /** The centre that goes on with an ended one; null while it exists, or when nobody does. */
    private @Nullable OfficeId heirOf(OfficeId centre) {
        return Optional.ofNullable(known.get(centre))
                .filter(gone -> gone.hasEndedBefore(day))
                .map(OfficeView::successor)
                .map(known::get)
                .map(heir -> heir.kind() == OfficeKind.BRANCH ? heir.parent() : heir.id())
                .orElse(null);
    }

    private Stream<OfficeId> leftTo(OfficeId centre) {
        Set<OfficeId> found = new LinkedHashSet<>(Set.of(centre));
        Set<OfficeId> centres = new LinkedHashSet<>(found);
        Deque<OfficeId> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            OfficeId next = open.remove();
            known.values().stream()
                    .filter(office -> isLeftTo(next, office) || isBranchOf(next, office))
                    .filter(office -> found.add(office.id()))
                    .forEach(office -> {
                        open.add(office.id());
                        if (office.kind() == OfficeKind.CENTRE) {
                            centres.add(office.id());
                        }
                    });
        }
        return centres.stream();
    }

    private boolean isLeftTo(OfficeId heir, OfficeView office) {
        return office.kind() == OfficeKind.CENTRE && heir.equals(office.successor()) && office.hasEndedBefore(day);
    }

    private static boolean isBranchOf(OfficeId centre, OfficeView office) {
        return office.kind() == OfficeKind.BRANCH && centre.equals(office.parent());
    }
}
