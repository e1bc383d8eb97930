package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.NationalId;

/** Practitioners as persons: whoever stands in the directory twice, of another kind or centre, is one by his number. */
record SamePerson(Map<PractitionerId, NationalId> numbers) {

    static SamePerson among(Collection<PractitionerView> known) {
        return new SamePerson(known.stream()
                .filter(one -> one.nationalId() != null)
                .collect(Collectors.toUnmodifiableMap(
                        PractitionerView::id,
                        one -> Objects.requireNonNull(one.nationalId()),
                        (first, second) -> first)));
    }

    /** Which of the entries is the person of that one, the very entry before another of his. */
    Optional<PractitionerId> find(PractitionerId wanted, Collection<PractitionerId> entries) {
        if (entries.contains(wanted)) {
            return Optional.of(wanted);
        }
        NationalId number = numbers.get(wanted);
        return number == null
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> number.equals(numbers.get(entry)))
                        .findFirst();
    }

    /** What is known of the person under any of his entries. */
    <T> @Nullable T of(PractitionerId wanted, Map<PractitionerId, T> known) {
        return find(wanted, known.keySet()).map(known::get).orElse(null);
    }

    @Override
    public String toString() {
        return "SamePerson[" + numbers.size() + "]";
    }
}
