package vn.tgpl.home.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.home.domain.Task.Kind;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

class PlacementTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-20T17:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant IN_THREE_DAYS = NOW.plus(Duration.ofDays(3));

    private final Actor director = with("casework:assign", "casework:receive-file", "reporting:dashboard");
    private final Actor officer = with("casework:receive-file", "intake:decide");
    private final Actor practitioner = with("casework:work");
    private final Actor department = with("reporting:dashboard");
    private final Actor accountant = with("casework:read");

    @Test
    void whoeverAssignsFindsWhatIsDueByTheEndOfTodayAndTheRestInTheWeek() {
        assertThat(place(task(Kind.ASSIGNMENT, MIDNIGHT, false), director)).isEqualTo(Column.TODAY);
        assertThat(place(task(Kind.ASSIGNMENT, IN_THREE_DAYS, false), director)).isEqualTo(Column.WEEK);
    }

    @Test
    void twelveHoursAreTodayEvenWhenTheyEndTomorrow() {
        assertThat(place(task(Kind.ASSIGNMENT, MIDNIGHT.plusSeconds(60), true), director))
                .isEqualTo(Column.TODAY);
    }

    @Test
    void theOfficerWaitsForAnAssignmentAndThePractitionerForNothingOfHisOwn() {
        assertThat(place(task(Kind.ASSIGNMENT, MIDNIGHT, false), officer)).isEqualTo(Column.OTHERS);
        assertThat(place(task(Kind.FILE_HANDOVER, IN_THREE_DAYS, false), officer))
                .isEqualTo(Column.OTHERS);
        assertThat(place(own(Kind.FILE_HANDOVER, IN_THREE_DAYS), practitioner)).isEqualTo(Column.WEEK);
    }

    @Test
    void whoeverSupervisesAndWorksCasesHimselfHasOnlyHisOwnToDo() {
        Actor headOfBranch = with("casework:work", "casework:assign", "reporting:dashboard");
        assertThat(place(own(Kind.ADVICE_ANSWER, IN_THREE_DAYS), headOfBranch)).isEqualTo(Column.WEEK);
        assertThat(place(task(Kind.ADVICE_ANSWER, IN_THREE_DAYS, false), headOfBranch))
                .isEqualTo(Column.OTHERS);
        assertThat(place(task(Kind.ADVICE_ANSWER, YESTERDAY, false), headOfBranch))
                .isEqualTo(Column.TODAY);
    }

    @Test
    void whoeverSupervisesGoesAfterWhatIsLateOnly() {
        assertThat(place(task(Kind.ADVICE_ANSWER, YESTERDAY, false), department))
                .isEqualTo(Column.TODAY);
        assertThat(place(task(Kind.ADVICE_ANSWER, IN_THREE_DAYS, false), department))
                .isNull();
    }

    @Test
    void papersAreWaitedForUntilTheirTimeIsOver() {
        assertThat(place(task(Kind.MISSING_PAPERS, IN_THREE_DAYS, false), officer))
                .isEqualTo(Column.OTHERS);
        assertThat(place(task(Kind.MISSING_PAPERS, YESTERDAY, false), officer)).isEqualTo(Column.TODAY);
    }

    @Test
    void whatAnotherProvinceVerifiesIsWaitedForAndItsLateAnswerIsAskedAfterByTheExecutor() {
        assertThat(place(own(Kind.VERIFICATION_RESULT, IN_THREE_DAYS), practitioner))
                .isEqualTo(Column.OTHERS);
        assertThat(place(own(Kind.VERIFICATION_RESULT, YESTERDAY), practitioner))
                .isEqualTo(Column.TODAY);
        assertThat(place(task(Kind.VERIFICATION_RESULT, YESTERDAY, false), accountant))
                .isNull();
    }

    @Test
    void readingCasesAloneGivesNoTasks() {
        for (Kind kind : Set.of(Kind.ASSIGNMENT, Kind.ADVICE_ANSWER, Kind.FILE_HANDOVER, Kind.MISSING_PAPERS)) {
            assertThat(place(task(kind, YESTERDAY, false), accountant)).isNull();
        }
    }

    private static Column place(Task task, Actor actor) {
        return Placement.of(task, actor, NOW, MIDNIGHT).orElse(null);
    }

    private static Task task(Kind kind, Instant dueAt, boolean urgent) {
        return new Task(kind, UUID.randomUUID(), "TT.TV.01.2026", null, null, dueAt, null, null, urgent, false);
    }

    private static Task own(Kind kind, Instant dueAt) {
        return new Task(kind, UUID.randomUUID(), "TT.TV.01.2026", null, null, dueAt, null, null, false, true);
    }

    private static Actor with(String... rights) {
        Set<String> held = Set.of(rights);
        return new Actor() {
            @Override
            public ActorId id() {
                return new ActorId(new UUID(0, 1));
            }

            @Override
            public String displayName() {
                return "";
            }

            @Override
            public OfficeId officeId() {
                return new OfficeId(new UUID(0, 2));
            }

            @Override
            public String officeName() {
                return "";
            }

            @Override
            public AccessScope scope() {
                return new AccessScope(Level.NONE, id(), officeId(), null, null);
            }

            @Override
            public boolean may(String right) {
                return held.contains(right);
            }
        };
    }
}
