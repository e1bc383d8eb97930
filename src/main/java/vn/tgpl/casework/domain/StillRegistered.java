package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;

/**
 * For whom somebody stands on in a case in which an authority turned him away for somebody else (TTLT 10/2018 Đ6).
 *
 * @param all registrations of the case that were not withdrawn
 */
public record StillRegistered(CaseFile file, List<Registered> all) {

    public StillRegistered {
        all = List.copyOf(all);
    }

    /** Names of those helped still for whom he is registered, or waits to be, and was not turned away. */
    public List<String> names(UUID assignment) {
        return RegistrationPeople.of(file).present().stream()
                .filter(one -> of(assignment, one.person()).anyMatch(Registered::stands))
                .filter(one -> of(assignment, one.person()).allMatch(row -> row.stands() || isMadeGood(row)))
                .map(RegistrationPeople.One::name)
                .toList();
    }

    private boolean isMadeGood(Registered lost) {
        return of(lost.assignmentId(), lost.personId())
                .anyMatch(one -> one.outcome() == RegistrationOutcome.REGISTERED
                        && one.stageCode().equals(lost.stageCode()));
    }

    private Stream<Registered> of(UUID assignment, UUID person) {
        return all.stream()
                .filter(one ->
                        one.assignmentId().equals(assignment) && one.personId().equals(person));
    }

    @Override
    public String toString() {
        return "StillRegistered[" + all.size() + "]";
    }
}
