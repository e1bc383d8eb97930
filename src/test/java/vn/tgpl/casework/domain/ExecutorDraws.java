package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Draws who comes to a case and who leaves it, and what the authority answers to his registration. */
final class ExecutorDraws {

    private final JdbcClient jdbc;
    private final List<PractitionerId> team;
    private final Catalogue catalogue;

    /** @param team practitioners who may take any case of the centre */
    ExecutorDraws(JdbcClient jdbc, List<PractitionerId> team, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.team = team;
        this.catalogue = catalogue;
    }

    /** Somebody of the team who does not perform the case, and whom the beneficiary has not had changed. */
    Optional<PractitionerId> free(CaseFile file, Random random) {
        List<PractitionerId> changed = changed(file);
        List<PractitionerId> free = team.stream()
                .filter(who -> !Vacancy.of(file).executors().contains(who))
                .filter(who -> !changed.contains(who))
                .toList();
        return any(free, random);
    }

    private List<PractitionerId> changed(CaseFile file) {
        return jdbc.sql("""
                        select s.practitioner_id from casework.change_request r
                          join casework.assignment s on s.id = r.assignment_id
                         where r.case_id = :id and r.answer = 'AGREED'
                         union
                        select s.practitioner_id from casework.assignment s
                          join casework.bar_declaration d on d.assignment_id = s.id
                         where s.case_id = :id and d.ground_code is not null""")
                .param("id", file.head().id().value())
                .query((row, index) -> new PractitionerId(row.getObject("practitioner_id", UUID.class)))
                .list();
    }

    /** Typed where several perform what is completed by somebody who may divide it: the first gets twice what each other gets; else as proposed. */
    Map<UUID, Share> division(CaseAction action, CaseFile file, Actor by) {
        List<ExecutorOnFile> all = file.performing();
        Map<UUID, Share> parts = new LinkedHashMap<>();
        if (action == CaseAction.CLOSE && all.size() > 1 && Crediting.mayDivide(by)) {
            all.forEach(one -> parts.put(one.id(), new Share(parts.isEmpty() ? 2 : 1, all.size() + 1)));
        }
        return parts;
    }

    /** The assignment of somebody who performs the case. */
    Optional<UUID> performing(CaseFile file, Random random) {
        return any(file.performing().stream().map(ExecutorOnFile::id).toList(), random);
    }

    /** The other of two answers than the one on record, of somebody of whom it may be declared. */
    Optional<DeclareBars> declaration(CaseFile file, Actor by) {
        return file.performing().stream()
                .filter(one -> by.may("casework:assign") || by.id().equals(one.account()))
                .findFirst()
                .map(one -> new DeclareBars(
                        file.head().id(),
                        file.head().version(),
                        one.id(),
                        new BarAnswer(one.bars() != null && one.bars().ground() == null ? "KIN" : BarAnswer.NO_BAR),
                        "Than thich"));
    }

    /** Who lost his registration and performs the case still, null for nobody. */
    @Nullable
    UUID toBeReplaced(CaseFile file) {
        return new AwaitedAppointments(file)
                .toBeReplaced().stream().map(ExecutorOnFile::id).findFirst().orElse(null);
    }

    RegisterExecutor registration(CaseFile file, LocalDate on, Random random) {
        RegistrationPeople people = RegistrationPeople.of(file);
        Map<UUID, Capacity> whom = new LinkedHashMap<>();
        for (RegistrationPeople.One one : people.present()) {
            List<Capacity> known = people.capacities(one, status -> catalogue.stands(status, on));
            if (whom.isEmpty() || random.nextBoolean()) {
                whom.put(one.person(), known.get(random.nextInt(known.size())));
            }
        }
        return new RegisterExecutor(
                file.head().id(),
                TimeOrderedId.next(),
                AuthorityKind.INVESTIGATOR,
                "Co quan " + random.nextInt(),
                "INVESTIGATION",
                new RegisterExecutor.ForWhom(whom.keySet(), null, whom),
                on,
                random.nextBoolean(),
                true);
    }

    private record Open(UUID id, UUID person, boolean entered) {}

    /** To a registration that waits for its answer, or that was entered and can be cancelled. */
    Optional<RecordRegistration> registrationAnswer(CaseId id, LocalDate on, Random random) {
        return jdbc.sql("""
                        select r.id, r.person_id, count(a) > 0 as entered
                          from casework.registration r left join casework.registration_answer a on a.registration_id = r.id
                         where r.case_id = :id and r.withdrawn_at is null
                         group by r.id having bool_and(a.outcome is null or a.outcome = 'REGISTERED')
                         order by r.id limit 1""")
                .param("id", id.value())
                .query((row, index) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("entered")))
                .optional()
                .map(open -> new RecordRegistration(
                        id,
                        open.id(),
                        Set.of(open.person()),
                        open.entered()
                                ? RegistrationOutcome.CANCELLED
                                : random.nextBoolean() ? RegistrationOutcome.REGISTERED : RegistrationOutcome.REFUSED,
                        "1/DK",
                        on,
                        LocalTime.MIDNIGHT,
                        "Ly do"));
    }

    /** The latest, so that many stay. */
    Optional<UUID> registrationToldWrongly(CaseId id, Actor by) {
        return jdbc.sql("""
                        select r.id from casework.registration r join casework.assignment s on s.id = r.assignment_id
                         where r.case_id = :id and r.withdrawn_at is null and (:all or s.account_id = :by)
                         order by r.recorded_at desc, r.id desc limit 1""")
                .param("id", id.value())
                .param("all", by.may("casework:assign"))
                .param("by", by.id().value())
                .query(UUID.class)
                .optional();
    }

    private static <T> Optional<T> any(List<T> all, Random random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
