package vn.tgpl.casework.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.domain.refusal.RegistrationAnswerForNobody;

/**
 * The registrations that were sent with one letter.
 *
 * @param rows one for each person
 */
record RegistrationLetter(List<Registration> rows) {

    RegistrationLetter {
        rows = rows.stream().sorted(Comparator.comparing(Registration::getId)).toList();
    }

    /** Empty where none was sent under that id. */
    static Optional<RegistrationLetter> sent(List<Registration> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new RegistrationLetter(rows));
    }

    /** Those of them that were not withdrawn. */
    RegistrationLetter standing() {
        return new RegistrationLetter(
                rows.stream().filter(row -> !row.isWithdrawn()).toList());
    }

    UUID id() {
        return rows.get(0).letterId();
    }

    /** Of whoever sent it. */
    UUID assignmentId() {
        return rows.get(0).assignmentId();
    }

    /** Whether it says what the form says, so that sending it again writes nothing. */
    boolean says(RegisterExecutor command) {
        Set<UUID> persons = rows.stream().map(Registration::personId).collect(Collectors.toSet());
        return rows.stream().allMatch(row -> row.says(command))
                && persons.containsAll(command.whom().persons());
    }

    /**
     * Those that the answer is about; of a letter for one person it is understood.
     *
     * @throws RegistrationAnswerForNobody when several wait for such an answer and none is named
     */
    List<Registration> answeredBy(RecordRegistration command) {
        if (!command.persons().isEmpty()) {
            return of(command.persons());
        }
        if (rows.stream().filter(row -> row.takes(command.outcome())).count() > 1) {
            throw new RegistrationAnswerForNobody();
        }
        return rows.stream()
                .filter(row -> row.takes(command.outcome()))
                .findFirst()
                .map(List::of)
                .orElse(rows);
    }

    private List<Registration> of(Set<UUID> persons) {
        List<Registration> named =
                rows.stream().filter(row -> persons.contains(row.personId())).toList();
        if (named.size() < persons.size()) {
            throw new RegistrationAnswerForNobody();
        }
        return named;
    }
}
