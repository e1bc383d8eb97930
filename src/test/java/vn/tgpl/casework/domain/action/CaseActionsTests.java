package vn.tgpl.casework.domain.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;

/** Every action in every state, form of aid and relation of the viewer, with all rights and with none. */
class CaseActionsTests extends PermittedActions {

    private static final Set<DeadlineKind> PAPERS = Set.of(DeadlineKind.MISSING_PAPERS);

    private static final List<String> ALL_RIGHTS =
            Arrays.stream(CaseAction.values()).map(CaseAction::right).toList();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # state      | permitted to the executor who holds every right, in litigation with papers awaited
            ACCEPTED     | ASSIGN DROP_TRIAL RECEIVE_PAPERS EXTEND_PAPERS CORRECT_NOTICE CORRECT_MATTER CORRECT_RESIDENCE KEEP_HELPING CHANGE_PARTIES END_BENEFICIARY RETURN_BENEFICIARY TELL_MATTERS_APART DISCONTINUE
            ASSIGNED     | ADD_EXECUTOR REQUEST_CHANGE REPLACE_EXECUTOR DECLARE_BARS REGISTER RECORD_REGISTRATION CORRECT_REGISTRATION RECORD_ACTIVITY SCHEDULE_HEARING RECORD_OUTCOME CALL_OFF_HEARING DROP_TRIAL RECEIVE_PAPERS EXTEND_PAPERS CORRECT_NOTICE CORRECT_MATTER CORRECT_RESIDENCE KEEP_HELPING CHANGE_PARTIES END_BENEFICIARY RETURN_BENEFICIARY TELL_MATTERS_APART REQUEST_VERIFICATION RECORD_VERIFICATION WITHDRAW_VERIFICATION SUSPEND CLOSE DISCONTINUE
            IN_PROGRESS  | ADD_EXECUTOR REQUEST_CHANGE REPLACE_EXECUTOR DECLARE_BARS REGISTER RECORD_REGISTRATION CORRECT_REGISTRATION RECORD_ACTIVITY SCHEDULE_HEARING RECORD_OUTCOME CALL_OFF_HEARING DROP_TRIAL RECEIVE_PAPERS EXTEND_PAPERS CORRECT_NOTICE CORRECT_MATTER CORRECT_RESIDENCE KEEP_HELPING CHANGE_PARTIES END_BENEFICIARY RETURN_BENEFICIARY TELL_MATTERS_APART REQUEST_VERIFICATION RECORD_VERIFICATION WITHDRAW_VERIFICATION SUSPEND CLOSE DISCONTINUE
            SUSPENDED    | REQUEST_CHANGE REPLACE_EXECUTOR DECLARE_BARS RECORD_REGISTRATION CORRECT_REGISTRATION RECORD_OUTCOME CALL_OFF_HEARING DROP_TRIAL RECEIVE_PAPERS EXTEND_PAPERS CORRECT_NOTICE CORRECT_MATTER CORRECT_RESIDENCE KEEP_HELPING CHANGE_PARTIES END_BENEFICIARY RETURN_BENEFICIARY TELL_MATTERS_APART RECORD_VERIFICATION WITHDRAW_VERIFICATION RESUME DISCONTINUE
            CLOSED       | HAND_OVER REOPEN
            HANDED_OVER  | ARCHIVE REOPEN
            ARCHIVED     | REOPEN
            """)
    void aCasePermitsWhatItsStateAllows(CaseState state, String permitted) {
        assertThat(granted(new Standing(state, FormOfAid.LITIGATION, PAPERS, true)))
                .isEqualTo(permitted);
        assertThat(granted(new Standing(state, FormOfAid.OUT_OF_COURT_REPRESENTATION, PAPERS, true)))
                .isEqualTo(permitted
                        .replace("DECLARE_BARS ", "")
                        .replace("REGISTER ", "")
                        .replace("RECORD_REGISTRATION ", "")
                        .replace("CORRECT_REGISTRATION ", "")
                        .replace("CORRECT_NOTICE ", "")
                        .replace("DROP_TRIAL ", "")
                        .replace("SUSPEND ", "")
                        .replace("RESUME ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStanding")
    void withoutRightsNothingIsPermittedAndEveryRefusalHasItsReason(Standing standing) {
        assertThat(CaseActions.permissions(standing, right -> false))
                .hasSize(CaseAction.values().length)
                .allSatisfy(permission -> assertThat(permission.obstacle()).isNotNull());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStanding")
    void eachRightOpensOnlyItsOwnActions(Standing standing) {
        for (CaseAction action : CaseAction.values()) {
            for (String right : ALL_RIGHTS) {
                boolean granted =
                        CaseActions.permission(action, standing, right::equals).granted();
                boolean opens = right.equals(action.right())
                        || right.equals(action.rule().deputy());
                assertThat(granted && !opens).isFalse();
                assertThat(granted)
                        .isEqualTo(opens
                                && CaseActions.permission(
                                                action,
                                                standing,
                                                other -> !other.equals(
                                                                action.rule().deputy())
                                                        || other.equals(right))
                                        .granted());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standingsOfOthers")
    void whoIsNotAssignedDoesNoWork(Standing standing) {
        assertThat(Stream.of(CaseAction.values()).filter(CaseAction::belongsToExecutor))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(CaseActions.permission(
                                        action,
                                        standing,
                                        any -> !any.equals(action.rule().deputy()))
                                .granted())
                        .isFalse());
    }

    /** So that a case can be ended whose lawyer has left (TT 12/2018 Đ11). */
    @Test
    void whoEntrustsTheCaseTellsOfSessionsInThePlaceOfTheExecutor() {
        assertThat(Stream.of(CaseAction.values()).filter(action -> action.rule().deputy() != null))
                .containsExactly(
                        CaseAction.DECLARE_BARS,
                        CaseAction.CORRECT_REGISTRATION,
                        CaseAction.RECORD_OUTCOME,
                        CaseAction.CALL_OFF_HEARING,
                        CaseAction.DROP_TRIAL,
                        CaseAction.CORRECT_MATTER,
                        CaseAction.CORRECT_RESIDENCE)
                .allSatisfy(action -> {
                    assertThat(action.rule().deputy()).isEqualTo("casework:assign");
                    assertThat(CaseActions.permission(
                                            action,
                                            new Standing(CaseState.IN_PROGRESS, FormOfAid.LITIGATION, Set.of(), false),
                                            "casework:assign"::equals)
                                    .granted())
                            .isTrue();
                });
    }

    /** Roles of unequal reach may be held together because of this. */
    @Test
    void theRightToWorkIsExercisedByTheExecutorAlone() {
        assertThat(CaseAction.values())
                .filteredOn(action -> action.right().equals("casework:work"))
                .isNotEmpty()
                .allMatch(CaseAction::belongsToExecutor);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endedStandings")
    void afterClosingNothingChangesTheMatterAnyMore(Standing standing) {
        assertThat(List.of(granted(standing).split(" "))).isSubsetOf("HAND_OVER", "ARCHIVE", "REOPEN");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStanding")
    void noStateIsAnEndWithoutAWayOn(Standing standing) {
        assertThat(granted(standing)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("actionsThatLead")
    void noActionLeadsWhereItStarted(CaseAction action) {
        assertThat(action.rule().states())
                .filteredOn(state -> state != CaseState.IN_PROGRESS || !action.belongsToExecutor())
                .isNotEmpty()
                .allSatisfy(state -> assertThat(action.after(state, true)).isNotEqualTo(state));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("adviceAtWork")
    void adviceKnowsNoHearings(Standing standing) {
        assertThat(obstacle(CaseAction.SCHEDULE_HEARING, standing)).isEqualTo(WhyNot.NO_HEARING_IN_ADVICE);
        assertThat(obstacle(CaseAction.RECORD_OUTCOME, standing)).isEqualTo(WhyNot.NO_HEARING_IN_ADVICE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openStandings")
    void papersComeInOnlyWhileTheyAreAwaited(Standing standing) {
        assertThat(CaseActions.permission(CaseAction.RECEIVE_PAPERS, standing, any -> true)
                        .granted())
                .isEqualTo(standing.awaited().contains(DeadlineKind.MISSING_PAPERS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replaceableExecutors")
    void aChangeIsAskedForOnceAtATimeAndAnsweredWhileItIs(Standing standing) {
        Standing asked =
                new Standing(standing.state(), standing.form(), Set.of(DeadlineKind.CHANGE_REPLY), standing.executor());
        assertThat(obstacle(CaseAction.REQUEST_CHANGE, standing)).isNull();
        assertThat(obstacle(CaseAction.ANSWER_CHANGE, standing)).isEqualTo(WhyNot.NO_CHANGE_ASKED);
        assertThat(obstacle(CaseAction.REQUEST_CHANGE, asked)).isEqualTo(WhyNot.CHANGE_ALREADY_ASKED);
        assertThat(obstacle(CaseAction.ANSWER_CHANGE, asked)).isNull();
    }

    /** Luật TGPL 2017 Đ32 k2: also the thirty days, by an agreement. */
    @Test
    void onlyAdviceWhosePeriodRunsIsExtended() {
        Set<DeadlineKind> running = Set.of(DeadlineKind.ADVICE_ANSWER);
        Set<DeadlineKind> extended = Set.of(DeadlineKind.EXTENDED_ADVICE_ANSWER);
        assertThat(granted(new Standing(CaseState.ASSIGNED, FormOfAid.ADVICE, running, true)))
                .contains("EXTEND_ADVICE");
        assertThat(granted(new Standing(CaseState.ASSIGNED, FormOfAid.ADVICE, extended, true)))
                .contains("EXTEND_ADVICE");
        assertThat(obstacle(
                        CaseAction.EXTEND_ADVICE, new Standing(CaseState.ASSIGNED, FormOfAid.ADVICE, Set.of(), true)))
                .isEqualTo(WhyNot.NO_ADVICE_RUNNING);
        assertThat(obstacle(
                        CaseAction.EXTEND_ADVICE, new Standing(CaseState.ASSIGNED, FormOfAid.LITIGATION, PAPERS, true)))
                .isEqualTo(WhyNot.ONLY_IN_ADVICE);
    }

    @Test
    void nothingIsDoneWithACaseThatWasDestroyed() {
        assertThat(granted(new Standing(CaseState.ARCHIVED, FormOfAid.LITIGATION, Set.of(), true)))
                .isNotEmpty();
        Standing destroyed = new Standing(CaseState.ARCHIVED, FormOfAid.LITIGATION, Set.of(), true, true);
        assertThat(granted(destroyed)).isEmpty();
        assertThat(obstacle(CaseAction.REOPEN, destroyed)).isEqualTo(WhyNot.DESTROYED);
    }

    @Test
    void theReasonNamesTheStateBeforeThePerson() {
        Standing closed = new Standing(CaseState.CLOSED, FormOfAid.LITIGATION, Set.of(), false);
        assertThat(CaseActions.permission(CaseAction.RECORD_ACTIVITY, closed, right -> false)
                        .obstacle())
                .isEqualTo(WhyNot.CLOSED);
        Standing assigned = new Standing(CaseState.ASSIGNED, FormOfAid.LITIGATION, Set.of(), false);
        assertThat(obstacle(CaseAction.RECORD_ACTIVITY, assigned)).isEqualTo(WhyNot.NOT_EXECUTOR);
        assertThat(obstacle(CaseAction.ASSIGN, assigned)).isEqualTo(WhyNot.ALREADY_ASSIGNED);
    }

    static List<Standing> everyStanding() {
        List<Standing> all = new ArrayList<>();
        for (CaseState state : CaseState.values()) {
            for (FormOfAid form : FormOfAid.values()) {
                for (Set<DeadlineKind> awaited : List.of(PAPERS, Set.<DeadlineKind>of())) {
                    all.add(new Standing(state, form, awaited, true));
                    all.add(new Standing(state, form, awaited, false));
                }
            }
        }
        return all;
    }

    static Stream<Standing> standingsOfOthers() {
        return everyStanding().stream().filter(standing -> !standing.executor());
    }

    static Stream<Standing> openStandings() {
        return everyStanding().stream().filter(standing -> standing.state().isOpen());
    }

    static Stream<Standing> endedStandings() {
        return everyStanding().stream().filter(standing -> !standing.state().isOpen());
    }

    static Stream<Standing> adviceAtWork() {
        return everyStanding().stream()
                .filter(standing -> standing.form() == FormOfAid.ADVICE)
                .filter(standing ->
                        standing.state() == CaseState.ASSIGNED || standing.state() == CaseState.IN_PROGRESS);
    }

    static Stream<Standing> replaceableExecutors() {
        return everyStanding().stream().filter(standing -> granted(standing).contains("REPLACE_EXECUTOR"));
    }

    static Stream<CaseAction> actionsThatLead() {
        return Stream.of(CaseAction.values())
                .filter(action -> !(action.rule().target() instanceof ActionRule.Target.Stays));
    }

    private static String granted(Standing standing) {
        return CaseActions.permissions(standing, any -> true).stream()
                .filter(ActionPermission::granted)
                .map(permission -> permission.action().name())
                .collect(Collectors.joining(" "));
    }
}
