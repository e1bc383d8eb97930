package vn.tgpl.practitioners.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;

/** A contract or a suspension as it was entered; who entered what was there before each was a row is not on record. */
@Embeddable
record EnteredTerm(
        @Column(nullable = false) LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable UUID enteredBy,
        @Nullable Instant enteredAt) {

    DateRange range() {
        return new DateRange(firstDay, lastDay);
    }

    static Terms terms(Collection<EnteredTerm> entered) {
        return new Terms(entered.stream().map(EnteredTerm::range).toList());
    }

    /** What stays as it was keeps who entered it. */
    static void change(Set<EnteredTerm> entered, Terms now, ActorId by, Instant at) {
        entered.removeIf(term -> !now.ranges().contains(term.range()));
        List<DateRange> kept = entered.stream().map(EnteredTerm::range).toList();
        now.ranges().stream()
                .filter(range -> !kept.contains(range))
                .map(range -> new EnteredTerm(range.from(), range.to(), by.value(), at))
                .forEach(entered::add);
    }
}
