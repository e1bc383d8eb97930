package vn.tgpl.casework.domain.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.catalog.FormOfAid;

/** What an action demands beyond the state: a form of aid, something awaited, nothing running. */
class CaseActionDemandsTests extends PermittedActions {

    /** Each demand of the table with the one true reason where it is not fulfilled; what is not listed demands nothing. */
    @ParameterizedTest
    @EnumSource
    void eachUnmetDemandHasItsOwnReason(CaseAction action) {
        Demands demands = Demands.of(action);
        for (CaseState state : action.rule().states()) {
            for (FormOfAid form : FormOfAid.values()) {
                for (Set<DeadlineKind> awaited : everyAwaited()) {
                    Standing standing = new Standing(state, form, awaited, true);
                    assertThat(obstacle(action, standing))
                            .as(standing.toString())
                            .isEqualTo(demands.unmet(standing));
                }
            }
        }
    }

    private record Demands(
            List<FormOfAid> forms,
            @Nullable WhyNot otherForm,
            Set<DeadlineKind> awaited,
            @Nullable WhyNot notAwaited,
            @Nullable DeadlineKind excluded,
            @Nullable WhyNot running) {

        static Demands of(CaseAction action) {
            return switch (action) {
                case DECLARE_BARS,
                        REGISTER,
                        RECORD_REGISTRATION,
                        CORRECT_REGISTRATION,
                        CORRECT_NOTICE,
                        DROP_TRIAL,
                        SUSPEND,
                        RESUME -> onlyFor(WhyNot.ONLY_IN_LITIGATION, FormOfAid.LITIGATION);
                case SCHEDULE_HEARING, RECORD_OUTCOME, CALL_OFF_HEARING ->
                    onlyFor(WhyNot.NO_HEARING_IN_ADVICE, FormOfAid.LITIGATION, FormOfAid.OUT_OF_COURT_REPRESENTATION);
                case EXTEND_ADVICE ->
                    new Demands(
                            List.of(FormOfAid.ADVICE),
                            WhyNot.ONLY_IN_ADVICE,
                            Set.of(DeadlineKind.ADVICE_ANSWER, DeadlineKind.EXTENDED_ADVICE_ANSWER),
                            WhyNot.NO_ADVICE_RUNNING,
                            null,
                            null);
                case RECEIVE_PAPERS, EXTEND_PAPERS ->
                    whileAwaiting(DeadlineKind.MISSING_PAPERS, WhyNot.NO_PAPERS_MISSING);
                case ANSWER_CHANGE -> whileAwaiting(DeadlineKind.CHANGE_REPLY, WhyNot.NO_CHANGE_ASKED);
                case REQUEST_CHANGE ->
                    new Demands(ANY, null, Set.of(), null, DeadlineKind.CHANGE_REPLY, WhyNot.CHANGE_ALREADY_ASKED);
                case ASSIGN,
                        ADD_EXECUTOR,
                        REPLACE_EXECUTOR,
                        RECORD_ACTIVITY,
                        CORRECT_MATTER,
                        CORRECT_RESIDENCE,
                        KEEP_HELPING,
                        CHANGE_PARTIES,
                        END_BENEFICIARY,
                        RETURN_BENEFICIARY,
                        TELL_MATTERS_APART,
                        REQUEST_VERIFICATION,
                        RECORD_VERIFICATION,
                        WITHDRAW_VERIFICATION,
                        CLOSE,
                        DISCONTINUE,
                        HAND_OVER,
                        ARCHIVE,
                        REOPEN -> new Demands(ANY, null, Set.of(), null, null, null);
            };
        }

        private static final List<FormOfAid> ANY = List.of(FormOfAid.values());

        private static Demands onlyFor(WhyNot otherForm, FormOfAid... forms) {
            return new Demands(List.of(forms), otherForm, Set.of(), null, null, null);
        }

        private static Demands whileAwaiting(DeadlineKind kind, WhyNot notAwaited) {
            return new Demands(ANY, null, Set.of(kind), notAwaited, null, null);
        }

        @Nullable
        WhyNot unmet(Standing standing) {
            if (!forms.contains(standing.form())) {
                return otherForm;
            }
            if (!awaited.isEmpty() && standing.awaited().stream().noneMatch(awaited::contains)) {
                return notAwaited;
            }
            return excluded != null && standing.awaited().contains(excluded) ? running : null;
        }
    }

    /** Nothing awaited, each kind alone, all at once. */
    private static List<Set<DeadlineKind>> everyAwaited() {
        List<Set<DeadlineKind>> all = new ArrayList<>();
        all.add(Set.of());
        all.add(Set.of(DeadlineKind.values()));
        Stream.of(DeadlineKind.values()).map(Set::of).forEach(all::add);
        return all;
    }
}
