package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/**
 * Random sequences of what is permitted, on the real database: after each action the schema accepts the case, its steps
 * lead from acceptance to its state, and its next deadline is the earliest open one.
 */
@TgplTest
@Transactional
class AnySequenceTests {

    private static final int ACTIONS = 20;

    private static final List<FormOfAid> FORMS = List.of(FormOfAid.values());

    /** What this test can send; the others have tests of their own. */
    private static final Set<CaseAction> PLAYED = EnumSet.of(
            CaseAction.ASSIGN,
            CaseAction.RECORD_ACTIVITY,
            CaseAction.SCHEDULE_HEARING,
            CaseAction.RECEIVE_PAPERS,
            CaseAction.EXTEND_ADVICE,
            CaseAction.REQUEST_VERIFICATION,
            CaseAction.SUSPEND,
            CaseAction.RESUME,
            CaseAction.CLOSE,
            CaseAction.DISCONTINUE,
            CaseAction.HAND_OVER,
            CaseAction.ARCHIVE,
            CaseAction.REOPEN);

    @Autowired
    private CaseAssignment assignments;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseAdvice advice;

    @Autowired
    private CaseVerifications verifications;

    @Autowired
    private CaseTransitions transitions;

    @Autowired
    private CaseClosing closing;

    @Autowired
    private CaseFileQueries files;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaves_a_state_the_schema_accepts_and_a_history_that_explains_it(long seed) {
        Random random = new Random(seed);
        CaseSetup setup = new CaseSetup(jdbc, events);
        PractitionerId officer =
                new PractitionerId(setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER));
        CaseId id = setup.open(accepted(random));
        settle();
        List<Actor> people = List.of(actor("giamdoc"), actor("tiepnhan"), actor("trogiupvien"));
        StringBuilder played = new StringBuilder();
        for (int taken = 0; taken < ACTIONS; taken++) {
            Move move = anyMove(id, people, random);
            if (move == null) {
                break;
            }
            played.append(' ').append(move.action());
            take(move, id, officer, random);
            settle();
            check(id, "seed " + seed + ":" + played);
        }
        assertThat(played).isNotEmpty();
    }

    private record Move(CaseAction action, Actor by) {}

    private CaseSetup.Accepted accepted(Random random) {
        Instant at = clock.instant().minus(Duration.ofHours(24L * 20 + random.nextInt(200)));
        CaseSetup.Accepted accepted = CaseSetup.Accepted.litigation(at)
                .form(FORMS.get(random.nextInt(FORMS.size())))
                .status(random.nextBoolean() ? "ARRESTED" : "VICTIM");
        return random.nextBoolean() ? accepted.withoutPapers() : accepted;
    }

    private @Nullable Move anyMove(CaseId id, List<Actor> people, Random random) {
        List<Move> possible = people.stream()
                .flatMap(actor -> files.find(id, actor.scope()).stream()
                        .flatMap(file -> CaseActions.permissions(file.standing(actor.id()), actor::may).stream())
                        .filter(ActionPermission::granted)
                        .map(permission -> new Move(permission.action(), actor)))
                .filter(move -> PLAYED.contains(move.action()))
                .toList();
        return possible.isEmpty() ? null : possible.get(random.nextInt(possible.size()));
    }

    private void take(Move move, CaseId id, PractitionerId officer, Random random) {
        CaseFile file = files.find(id, move.by().scope()).orElseThrow();
        long version = file.head().version();
        LocalDate earliest = earliest(file);
        LocalDate day = earliest.plusDays(random.nextInt(3));
        LocalDate on = day.isAfter(LocalDate.now(clock)) ? LocalDate.now(clock) : day;
        Actor by = move.by();
        switch (move.action()) {
            case ASSIGN -> assignments.assign(new AssignPractitioner(id, version, officer, on, Waiver.NONE), by);
            case RECORD_ACTIVITY ->
                work.record(
                        new RecordActivity(
                                TimeOrderedId.next(), id, activity(file), on, null, null, null, null, "Da lam"),
                        by);
            case SCHEDULE_HEARING ->
                work.schedule(
                        new ScheduleHearing(
                                TimeOrderedId.next(),
                                id,
                                clock.instant().plus(Duration.ofDays(random.nextInt(30))),
                                "TAND",
                                null,
                                null),
                        by);
            case RECEIVE_PAPERS -> closing.receivePapers(id, by);
            case EXTEND_ADVICE -> advice.extend(new ExtendAdvice(id, version, "Phuc tap"), by);
            case REQUEST_VERIFICATION ->
                verifications.request(new RequestVerification(TimeOrderedId.next(), id, "Trung tam", "Noi", on), by);
            case SUSPEND, RESUME, ARCHIVE, REOPEN ->
                transitions.take(new TakeStep(id, version, move.action(), on, "Ly do", "K1"), by);
            case CLOSE, DISCONTINUE ->
                closing.close(
                        new CloseCase(id, version, move.action(), result(move, file), on, "Xong", true, Map.of()), by);
            case HAND_OVER -> closing.handOver(new HandOverFile(id, on, "Tam", null), by);
            default -> throw new IllegalArgumentException("not played: " + move.action());
        }
    }

    /** No earlier than the state, nor than the last work. */
    private static LocalDate earliest(CaseFile file) {
        return file.work().stream()
                .map(CaseFile.Work::performedOn)
                .filter(worked -> worked.isAfter(file.head().stateSince()))
                .max(LocalDate::compareTo)
                .orElse(file.head().stateSince());
    }

    private String activity(CaseFile file) {
        return catalogue.codes(CodeList.ACTIVITY_TYPE, LocalDate.now(clock)).stream()
                .filter(code -> code.forms().contains(file.head().form()))
                .map(CodeView::code)
                .findFirst()
                .orElseThrow();
    }

    private String result(Move move, CaseFile file) {
        return catalogue.codes(CodeList.CLOSING_RESULT, LocalDate.now(clock)).stream()
                .filter(code -> code.forms().contains(file.head().form())
                        && code.marked() == (move.action() == CaseAction.CLOSE))
                .map(CodeView::code)
                .findFirst()
                .orElseThrow();
    }

    private record Step(CaseState from, CaseState to, CaseAction action) {}

    private void check(CaseId id, String played) {
        UUID uuid = id.value();
        CaseState state = CaseState.valueOf(jdbc.sql("select state from casework.legal_aid_case where id = :id")
                .param("id", uuid)
                .query(String.class)
                .single());
        List<Step> steps = jdbc.sql("""
                        select from_state, to_state, action from casework.case_step
                         where case_id = :id order by taken_at, id""")
                .param("id", uuid)
                .query((row, index) -> new Step(
                        CaseState.valueOf(row.getString("from_state")),
                        CaseState.valueOf(row.getString("to_state")),
                        CaseAction.valueOf(row.getString("action"))))
                .list();
        CaseState replayed = CaseState.ACCEPTED;
        for (Step step : steps) {
            assertThat(step.from()).as(played).isEqualTo(replayed);
            assertThat(step.action().rule().states()).as(played).contains(step.from());
            assertThat(Arrays.asList(
                            step.action().after(replayed, true), step.action().after(replayed, false)))
                    .as(played)
                    .contains(step.to());
            replayed = step.to();
        }
        assertThat(replayed).as(played).isEqualTo(state);
        assertThat(due("select next_due_at from casework.legal_aid_case where id = :id", uuid))
                .as(played)
                .isEqualTo(due("""
                        select min(due_at) from casework.deadline
                         where case_id = :id and met_at is null and lapsed_at is null""", uuid));
        assertThat(jdbc.sql("""
                        select bool_and(effective_on >= before) from (
                            select effective_on, lag(effective_on, 1, effective_on) over (order by taken_at, id) as before
                              from casework.case_step where case_id = :id) steps""")
                        .param("id", uuid)
                        .query(Boolean.class)
                        .optional()
                        .orElse(true))
                .as(played)
                .isNotEqualTo(false);
    }

    private @Nullable Instant due(String sql, UUID id) {
        OffsetDateTime at = jdbc.sql(sql)
                .param("id", id)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .orElse(null);
        return at == null ? null : at.toInstant();
    }

    private Actor actor(String name) {
        return (Actor) Objects.requireNonNull(accounts.loadUserByUsername(name));
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }
}
