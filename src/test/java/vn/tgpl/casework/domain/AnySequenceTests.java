package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.list.CaseReach;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** Random sequences of what is permitted, on the real database; {@link CaseRecord} says what has to hold after each. */
@TgplTest
@Transactional
class AnySequenceTests {

    private static final int SEQUENCES = 36;
    private static final int EARLY_SEQUENCES = 12;
    private static final int ACTIONS = 20;

    /** They move the case on a day that is told, and the day may not lie before the one on which it came to its state. */
    private static final Set<CaseAction> NOT_BEFORE_THE_STATE = EnumSet.of(
            CaseAction.ASSIGN,
            CaseAction.SUSPEND,
            CaseAction.RESUME,
            CaseAction.CLOSE,
            CaseAction.DISCONTINUE,
            CaseAction.HAND_OVER,
            CaseAction.ARCHIVE,
            CaseAction.REOPEN);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CaseFileQueries files;

    @Autowired
    private CaseReach reach;

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

    private final Map<CaseAction, Integer> taken = new EnumMap<>(CaseAction.class);

    private int joined;

    private CaseSetup setup;
    private CasePlayer player;
    private CaseRecord record;
    private List<Actor> people;

    @BeforeEach
    void aCentreWithItsPeople() {
        setup = new CaseSetup(jdbc, events);
        List<PractitionerId> team = Stream.of(
                        setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER),
                        setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER),
                        setup.practitioner("LEGAL_AID_OFFICER", "Y Bhim Nie", Rows.account(2)),
                        setup.practitioner("CONTRACT_LAWYER", "H Len Ayun", Rows.account(4)))
                .map(PractitionerId::new)
                .toList();
        player = beans.createBean(CasePlayer.class).with(team);
        setup.open(CaseSetup.Accepted.litigation(clock.instant()).name("Tran Van Doi"));
        record = new CaseRecord(jdbc);
        people = List.of(actor("giamdoc"), actor("tiepnhan"), actor("trogiupvien"), actor("luatsu"));
    }

    @Test
    void anySequenceLeavesAStateTheSchemaAcceptsAndAHistoryThatExplainsIt() {
        Set<CaseAction> played = EnumSet.noneOf(CaseAction.class);
        for (int seed = 1; seed <= SEQUENCES; seed++) {
            played.addAll(play(new Random(seed), "seed " + seed + ":"));
        }
        assertThat(played).containsExactlyInAnyOrder(CaseAction.values());
        assertThat(joined).as("beneficiaries who joined").isPositive();
        assertThat(jdbc.sql("select count(*) from casework.credit where numerator > 1")
                        .query(Integer.class)
                        .single())
                .as("unequal parts that were typed")
                .isPositive();
    }

    @Test
    void aDayBeforeTheOneOnWhichTheCaseCameToItsStateIsRefusedAndChangesNothing() {
        Set<CaseAction> refused = EnumSet.noneOf(CaseAction.class);
        for (int seed = 1; seed <= EARLY_SEQUENCES; seed++) {
            refused.addAll(tryTooEarly(new Random(seed)));
        }
        assertThat(refused).isEqualTo(NOT_BEFORE_THE_STATE);
    }

    private Set<CaseAction> play(Random random, String name) {
        Set<CaseAction> played = EnumSet.noneOf(CaseAction.class);
        StringBuilder story = new StringBuilder(name);
        CaseId id = open(random);
        for (int taken = 0; taken < ACTIONS; taken++) {
            CasePlayer.Turn turn = any(turns(id, random), random);
            story.append(' ').append(turn.action());
            turn.take();
            settle();
            record.check(id, story.toString());
            played.add(turn.action());
        }
        joined += file(id).joined().size();
        return played;
    }

    private Set<CaseAction> tryTooEarly(Random random) {
        Set<CaseAction> refused = EnumSet.noneOf(CaseAction.class);
        CaseId id = open(random);
        for (int taken = 0; taken < ACTIONS; taken++) {
            List<CasePlayer.Turn> turns = turns(id, random);
            LocalDate early = file(id).head().stateSince().minusDays(1 + random.nextInt(3));
            String before = record.rows(id);
            for (CaseAction action : NOT_BEFORE_THE_STATE) {
                List<CasePlayer.Turn> his =
                        turns.stream().filter(turn -> turn.action() == action).toList();
                if (!his.isEmpty()) {
                    // of several who may take it another one each time: the day is refused whoever tells it
                    CasePlayer.Turn turn = his.get(taken % his.size());
                    assertThatExceptionOfType(DomainException.class)
                            .as(action.name())
                            .isThrownBy(() -> turn.on(early))
                            .satisfies(refusal -> assertThat(refusal.field()).isNotNull());
                    entities.clear();
                    assertThat(record.rows(id)).as(action.name()).isEqualTo(before);
                    refused.add(action);
                }
            }
            any(turns, random).take();
            settle();
        }
        return refused;
    }

    private CaseId open(Random random) {
        FormOfAid[] forms = FormOfAid.values();
        Duration ago = Duration.ofDays(random.nextBoolean() ? 5 : 20 + random.nextInt(8));
        CaseSetup.Accepted accepted = CaseSetup.Accepted.litigation(
                        clock.instant().minus(ago))
                .form(forms[random.nextInt(forms.length)])
                .status(random.nextBoolean() ? "ARRESTED" : "VICTIM");
        // of some of them an authority told
        CaseSetup.Accepted told =
                ago.toDays() % 2 == 1 ? accepted.toldAt(accepted.at().minus(Duration.ofHours(2))) : accepted;
        CaseId id = setup.open(random.nextBoolean() ? told.withoutPapers() : told);
        settle();
        jdbc.sql("""
                        update intake.request r set hearing_on = :day from casework.legal_aid_case c
                         where c.id = :id and r.id = c.request_id""")
                .param("day", LocalDate.now(clock).plusDays(9))
                .param("id", id.value())
                .update();
        return id;
    }

    /** What somebody may do now and has what it takes; never nothing. */
    private List<CasePlayer.Turn> turns(CaseId id, Random random) {
        // the same file for all who see it: read once
        CaseFile file = file(id);
        List<CasePlayer.Turn> turns = people.stream()
                .filter(actor -> reach.covers(id.value(), actor.scope()))
                .flatMap(actor -> CaseActions.permissions(file.standing(actor.id()), actor::may).stream()
                        .filter(ActionPermission::granted)
                        .map(permission -> player.turn(permission.action(), file, actor, random))
                        .flatMap(Optional::stream))
                .toList();
        assertThat(turns).isNotEmpty();
        return turns;
    }

    /** Half the time any action, however many may take it; half the time the one taken least so far, so that none is left out. */
    private CasePlayer.Turn any(List<CasePlayer.Turn> turns, Random random) {
        List<CaseAction> actions =
                turns.stream().map(CasePlayer.Turn::action).distinct().toList();
        CaseAction chosen = random.nextBoolean()
                ? actions.get(random.nextInt(actions.size()))
                : Collections.min(actions, Comparator.comparing(action -> taken.getOrDefault(action, 0)));
        taken.merge(chosen, 1, Integer::sum);
        return turns.stream()
                .filter(turn -> turn.action() == chosen)
                .findFirst()
                .orElseThrow();
    }

    private CaseFile file(CaseId id) {
        return files.find(id, people.get(0).scope()).orElseThrow();
    }

    private Actor actor(String name) {
        return (Actor) Objects.requireNonNull(accounts.loadUserByUsername(name));
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }
}
