package vn.tgpl.casework.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.RegistrationFit.StoodBy;
import vn.tgpl.casework.domain.refusal.CapacityMissing;
import vn.tgpl.casework.domain.refusal.CapacityNotOfPerson;
import vn.tgpl.casework.domain.refusal.CapacityOfPersonMissing;
import vn.tgpl.casework.domain.refusal.RegistrationForNobody;
import vn.tgpl.casework.domain.refusal.StageNotOfPerson;
import vn.tgpl.shared.DomainException;

/**
 * For whom an executor may register: those who are helped in a case today, the principal beneficiary first, each as he stands in
 * the proceedings (BLTTHS 2015 Đ72, Đ78, Đ83, Đ84; TTLT 10/2018 Đ12).
 *
 * @param field of law of the case
 */
public record RegistrationPeople(String field, List<One> present) {

    /**
     * Somebody who is helped.
     *
     * @param status procedural, null when none is on record
     */
    public record One(UUID person, String name, @Nullable String status) {

        @Override
        public String toString() {
            return "One[" + person + "]";
        }
    }

    /** For whom the registration is sent, and in which capacity. */
    record Registrant(UUID person, Capacity capacity) {}

    public RegistrationPeople {
        present = List.copyOf(present);
    }

    public static RegistrationPeople of(CaseFile file) {
        return of(file, Set.of());
    }

    /** @param besides records of those who count though they are helped no longer */
    public static RegistrationPeople of(CaseFile file, Set<UUID> besides) {
        Stream<One> joined = file.joined().stream()
                .filter(one -> one.end() == null || besides.contains(one.personId()))
                .map(one -> new One(one.personId(), one.person().fullName(), one.statusCode()));
        Stream<One> principal = Stream.of(file.beneficiary())
                .filter(one -> file.firstEnd() == null || besides.contains(one.id()))
                .map(one -> new One(one.id(), one.fullName(), file.head().statusCode()));
        return new RegistrationPeople(
                file.head().fieldCode(), Stream.concat(principal, joined).toList());
    }

    /**
     * @param helped the records of those who are helped still
     * @param names of those who joined
     */
    static RegistrationPeople of(LegalAidCase of, Set<UUID> helped, Function<UUID, String> names) {
        return new RegistrationPeople(
                of.matter().fieldCode(),
                of.people()
                        .standings(of.matter().proceduralStatusCode(), names)
                        .filter(one -> helped.contains(one.person()))
                        .toList());
    }

    /** Whether it has to be said for whom one registers. */
    public boolean several() {
        return present.size() > 1;
    }

    /** In which capacities he can be stood by; one of them is understood. */
    public List<Capacity> capacities(One one, StoodBy stoodBy) {
        return fit(one).capacities(stoodBy);
    }

    /** As they stand in the proceedings all in all. */
    RegistrationFit together() {
        List<String> others = present.stream()
                .skip(1)
                .flatMap(one -> Stream.ofNullable(one.status()))
                .toList();
        return new RegistrationFit(present.isEmpty() ? null : present.get(0).status(), field, others);
    }

    private RegistrationFit fit(One one) {
        return new RegistrationFit(one.status(), field, List.of());
    }

    /**
     * Those for whom it is sent: whoever is the only one helped, else those who were named.
     *
     * @param found takes what is said against it, each at its own field
     */
    List<Registrant> registrants(RegisterExecutor command, StoodBy stoodBy, List<DomainException> found) {
        RegisterExecutor.ForWhom whom = command.whom();
        if (!several()) {
            return present.stream()
                    .flatMap(one -> alone(one, command, stoodBy, found))
                    .toList();
        }
        List<One> named = named(whom.persons());
        // also of somebody who is no longer helped, or never was
        if (named.isEmpty() || named.size() < whom.persons().size()) {
            found.add(new RegistrationForNobody());
        }
        List<Registrant> registrants = new ArrayList<>();
        for (One one : named) {
            Capacity capacity = capacity(one, whom, stoodBy);
            if (capacity == null) {
                found.add(new CapacityOfPersonMissing(one.person(), one.name()));
                continue;
            }
            found.addAll(against(one, capacity, command.stageCode(), stoodBy));
            registrants.add(new Registrant(one.person(), capacity));
        }
        return registrants;
    }

    private Stream<Registrant> alone(One one, RegisterExecutor command, StoodBy stoodBy, List<DomainException> found) {
        Capacity capacity = capacity(one, command.whom(), stoodBy);
        if (capacity == null) {
            found.add(new CapacityMissing());
            return Stream.empty();
        }
        found.addAll(fit(one).objections(capacity, command.stageCode(), stoodBy));
        return Stream.of(new Registrant(one.person(), capacity));
    }

    private List<One> named(Set<UUID> persons) {
        return present.stream().filter(one -> persons.contains(one.person())).toList();
    }

    /** As it was told for him; where he can be stood by in one only, as that. */
    private @Nullable Capacity capacity(One one, RegisterExecutor.ForWhom whom, StoodBy stoodBy) {
        Capacity told = whom.capacityOf(one.person());
        List<Capacity> known = capacities(one, stoodBy);
        if (told != null) {
            return told;
        }
        return known.size() == 1 ? known.get(0) : null;
    }

    private List<DomainException> against(One one, Capacity capacity, String stage, StoodBy stoodBy) {
        RegistrationFit fit = fit(one);
        List<DomainException> found = new ArrayList<>();
        if (!fit.capacities(stoodBy).contains(capacity)) {
            found.add(new CapacityNotOfPerson(one.person(), one.name()));
        }
        if (!fit.knowsStage(stage) || !fit.reaches(stage)) {
            found.add(new StageNotOfPerson(one.person(), one.name()));
        }
        return found;
    }

    /** Whether somebody of them rarely stands so in that stage, as a rule. */
    boolean isDoubtful(List<Registrant> registrants, String stage) {
        return present.stream()
                .filter(one ->
                        registrants.stream().anyMatch(named -> named.person().equals(one.person())))
                .anyMatch(one -> fit(one).doubt(stage).isPresent());
    }
}
