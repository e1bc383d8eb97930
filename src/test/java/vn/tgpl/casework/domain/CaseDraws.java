package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.DeadlineKind;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.TimeOrderedId;

/** Draws what an action on a case needs: a day, a practitioner, a session, an answer. */
final class CaseDraws {

    private static final String WRITTEN_ADVICE = "WRITTEN_ADVICE";

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Clock clock;
    private final List<PractitionerId> team;

    /** @param team practitioners who may take any case of the centre */
    CaseDraws(JdbcClient jdbc, Catalogue catalogue, Clock clock, List<PractitionerId> team) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
        this.team = team;
    }

    /** No earlier than the state, nor than the last work or session. */
    LocalDate day(CaseFile file, Random random) {
        LocalDate earliest = Stream.of(
                        Stream.of(file.head().stateSince()),
                        file.work().stream().map(WorkOnFile::performedOn),
                        file.hearings().stream()
                                .filter(hearing -> hearing.outcome() != null)
                                .map(hearing -> Days.of(hearing.startsAt())))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = earliest.plusDays(random.nextInt(3));
        LocalDate today = LocalDate.now(clock);
        return day.isAfter(today) ? today : day;
    }

    /** Somebody of the team who does not perform the case. */
    Optional<PractitionerId> free(CaseFile file, Random random) {
        List<PractitionerId> free = team.stream()
                .filter(who -> !file.vacancy().executors().contains(who))
                .filter(who -> !file.vacancy().left().containsKey(who))
                .toList();
        return any(free, random);
    }

    /** The assignment of somebody who performs the case. */
    Optional<UUID> performing(CaseFile file, Random random) {
        return any(file.performing().stream().map(ExecutorOnFile::id).toList(), random);
    }

    /** Who lost his registration and performs the case still, null for nobody. */
    @Nullable
    UUID toBeReplaced(CaseFile file) {
        return new AwaitedAppointments(file)
                .toBeReplaced().stream().map(ExecutorOnFile::id).findFirst().orElse(null);
    }

    /** By thirty days, and from then on by agreement. */
    ExtendAdvice adviceExtension(CaseFile file, LocalDate today) {
        boolean first = file.periods().stream()
                .anyMatch(period -> period.isOpen() && period.kind() == DeadlineKind.ADVICE_ANSWER);
        LocalDate later = file.periods().stream()
                .map(period -> Days.of(period.dueAt()).plusDays(5))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ExtendAdvice(
                file.head().id(), file.head().version(), "Phuc tap", first ? null : today, first ? null : later);
    }

    RegisterExecutor registration(CaseId id, LocalDate on, Random random) {
        Capacity[] capacities = Capacity.values();
        return new RegisterExecutor(
                id,
                TimeOrderedId.next(),
                "Co quan " + random.nextInt(),
                "INVESTIGATION",
                capacities[random.nextInt(capacities.length)],
                on);
    }

    private record Open(UUID id, boolean entered) {}

    /** To a registration that waits for its answer, or that was entered and can be cancelled. */
    Optional<RecordRegistration> registrationAnswer(CaseId id, LocalDate on, Random random) {
        return jdbc.sql("""
                        select r.id, count(a) > 0 as entered
                          from casework.registration r left join casework.registration_answer a on a.registration_id = r.id
                         where r.case_id = :id
                         group by r.id having bool_and(a.outcome is null or a.outcome = 'REGISTERED')
                         order by r.id limit 1""")
                .param("id", id.value())
                .query((row, index) -> new Open(row.getObject("id", UUID.class), row.getBoolean("entered")))
                .optional()
                .map(open -> new RecordRegistration(
                        id,
                        open.id(),
                        open.entered()
                                ? RegistrationOutcome.CANCELLED
                                : random.nextBoolean() ? RegistrationOutcome.REGISTERED : RegistrationOutcome.REFUSED,
                        "1/DK",
                        on,
                        null,
                        "Ly do"));
    }

    RecordActivity activity(CaseFile file, LocalDate on) {
        return new RecordActivity(
                TimeOrderedId.next(),
                file.head().id(),
                isAnswered(file) ? WRITTEN_ADVICE : code(CodeList.ACTIVITY_TYPE, file, true, false),
                on,
                null,
                null,
                null,
                null,
                "Da lam");
    }

    /** Some days ago or some days ahead. */
    ScheduleHearing hearing(CaseId id, Random random) {
        return new ScheduleHearing(
                TimeOrderedId.next(),
                id,
                clock.instant().plus(Duration.ofHours(24L * (random.nextInt(10) - 4))),
                "TAND",
                null,
                null);
    }

    Optional<RecordOutcome> outcome(CaseFile file) {
        return file.hearings().stream()
                .filter(HearingOnFile::isOpen)
                .filter(hearing -> hearing.startsAt().isBefore(clock.instant()))
                .findFirst()
                .map(hearing -> new RecordOutcome(file.head().id(), hearing.id(), "Tuyen an"));
    }

    /** No session lies behind the case of which nothing is told; while nobody performs it nobody has to tell. */
    boolean everySessionIsTold(CaseFile file) {
        return file.head().state() == CaseState.ACCEPTED
                || file.hearings().stream()
                        .filter(HearingOnFile::isOpen)
                        .noneMatch(hearing -> hearing.startsAt().isBefore(clock.instant()));
    }

    /** Advice is completed with written advice on record (Luật TGPL 2017 Đ32 k2). */
    boolean everyResultIsOnRecord(CaseAction action, CaseFile file) {
        return action != CaseAction.CLOSE
                || file.head().form() != FormOfAid.ADVICE
                || file.work().stream().anyMatch(one -> one.typeCode().equals(WRITTEN_ADVICE));
    }

    /** The first work in advice is any, the next one the answer. */
    private static boolean isAnswered(CaseFile file) {
        return file.head().form() == FormOfAid.ADVICE && !file.work().isEmpty();
    }

    Optional<CallOffHearing> callOff(CaseFile file, LocalDate on, Random random) {
        boolean postponed = random.nextBoolean();
        return file.hearings().stream()
                .filter(HearingOnFile::isOpen)
                .findFirst()
                .map(hearing -> new CallOffHearing(
                        file.head().id(),
                        hearing.id(),
                        postponed ? CallOff.POSTPONED : CallOff.CANCELLED,
                        on,
                        "Ly do",
                        postponed
                                ? new CallOffHearing.Next(
                                        TimeOrderedId.next(),
                                        hearing.startsAt().plus(Duration.ofDays(1 + random.nextInt(20))),
                                        null)
                                : null));
    }

    /** Those on record, and one more. */
    ChangeParties parties(CaseFile file) {
        List<ChangeParties.PartyNow> now = new ArrayList<>(file.parties().stream()
                .map(party -> new ChangeParties.PartyNow(
                        0,
                        party.id(),
                        MatterRole.valueOf(party.role()),
                        party.fullName(),
                        party.nationalId(),
                        party.birthYear()))
                .toList());
        now.add(new ChangeParties.PartyNow(0, null, MatterRole.WITNESS, "Le Van " + now.size(), null, 1970));
        return new ChangeParties(file.head().id(), file.head().version(), now, new Waiver(null, "Bo sung"));
    }

    /** A verification that waits for its result. */
    Optional<UUID> asked(CaseId id) {
        return jdbc.sql(
                        "select id from casework.verification where case_id = :id and result is null order by id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** The period of papers while it runs and is the shorter one. */
    Optional<CaseFile.Period> extensible(CaseFile file) {
        return file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS && period.isOpen())
                .filter(period -> period.amount() == LegalPeriod.SUPPLY_PAPERS.amount())
                .filter(period -> period.dueAt().isAfter(clock.instant()))
                .findFirst();
    }

    String result(CaseAction action, CaseFile file) {
        return code(CodeList.CLOSING_RESULT, file, false, action == CaseAction.CLOSE);
    }

    private String code(CodeList list, CaseFile file, boolean anyMark, boolean marked) {
        return catalogue.codes(list, LocalDate.now(clock)).stream()
                .filter(code -> code.forms().contains(file.head().form()))
                .filter(code -> anyMark || code.is(CodeMark.COMPLETION) == marked)
                .map(CodeView::code)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> any(List<T> all, Random random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
