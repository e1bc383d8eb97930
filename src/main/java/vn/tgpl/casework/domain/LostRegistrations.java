package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.List;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;

/**
 * Registrations that were refused or cancelled and left somebody who is helped without anyone registered for him, while no
 * period runs in which somebody else had to be appointed (TTLT 10/2018 Đ6 knows one for defenders alone where a registration is
 * cancelled). The work list asks the same of all cases in its own statement.
 */
public final class LostRegistrations {

    private LostRegistrations() {}

    /** Of each person the one lost last. */
    public static List<Registered> of(CaseFile file, List<Registered> all) {
        return RegistrationPeople.of(file).present().stream()
                .map(person -> all.stream()
                        .filter(one -> one.personId().equals(person.person()) && performs(one, file))
                        .toList())
                .filter(his -> his.stream().noneMatch(Registered::stands))
                .flatMap(his ->
                        his.stream().filter(one -> !isSeenTo(one, file)).reduce((earlier, later) -> later).stream())
                .toList();
    }

    private static boolean performs(Registered one, CaseFile file) {
        return file.performing().stream().map(ExecutorOnFile::id).anyMatch(one.assignmentId()::equals);
    }

    /** Somebody else is awaited by a day already, or was appointed since. */
    private static boolean isSeenTo(Registered lost, CaseFile file) {
        boolean awaited = file.periods().stream()
                .anyMatch(period -> period.kind() == DeadlineKind.REPLACEMENT
                        && period.isOpen()
                        && lost.assignmentId().equals(period.subject()));
        Instant lostAt = lost.answers().get(lost.answers().size() - 1).recordedAt();
        return awaited || file.performing().stream().anyMatch(other -> other.isAssignedAfter(lostAt));
    }
}
