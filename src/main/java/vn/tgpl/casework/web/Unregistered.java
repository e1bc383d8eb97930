package vn.tgpl.casework.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.RegistrationPeople;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;

/** Who owes a registration of an open case still, and for whom: what was refused or cancelled stands no more. */
record Unregistered(CaseFile file, List<Registered> all) {

    /** Names of those who perform the case and have sent none, null for none. */
    @Nullable
    String executors() {
        return names(
                file.performing().stream(),
                executor -> all.stream()
                        .noneMatch(one -> one.stands() && one.assignmentId().equals(executor.id())),
                ExecutorOnFile::name);
    }

    /** Names of those of several for whom nobody who performs the case has sent one, null for none. */
    @Nullable
    String people() {
        RegistrationPeople people = RegistrationPeople.of(file);
        return people.several()
                ? names(people.present().stream(), one -> nobodyFor(one), RegistrationPeople.One::name)
                : null;
    }

    private boolean nobodyFor(RegistrationPeople.One person) {
        return all.stream()
                .filter(one -> one.stands() && one.personId().equals(person.person()))
                .noneMatch(one -> file.performing().stream()
                        .anyMatch(executor -> executor.id().equals(one.assignmentId())));
    }

    private <T> @Nullable String names(Stream<T> all, Predicate<T> owing, Function<T, String> name) {
        String names = file.head().state().isOpen() && !file.performing().isEmpty()
                ? all.filter(owing).map(name).collect(Collectors.joining(", "))
                : "";
        return names.isEmpty() ? null : names;
    }

    @Override
    public String toString() {
        return "Unregistered[" + all.size() + "]";
    }
}
