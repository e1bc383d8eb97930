package vn.tgpl.duties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.duties.DutyState;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

class DutyActionsTests {

    private static final ActorId ME = new ActorId(UUID.randomUUID());

    private record Somebody(AccessScope.Level level, Set<String> rights) implements Actor {

        @Override
        public ActorId id() {
            return ME;
        }

        @Override
        public String displayName() {
            return "Somebody";
        }

        @Override
        public OfficeId officeId() {
            return new OfficeId(new UUID(0, 1));
        }

        @Override
        public String officeName() {
            return "Office";
        }

        @Override
        public AccessScope scope() {
            return new AccessScope(level, ME, officeId(), officeId(), "66");
        }

        @Override
        public boolean may(String right) {
            return rights.contains(right);
        }
    }

    @ParameterizedTest(name = "{0} {1}, executor me {2}, scope {3}, manages {4}: meets {5}, drops {6}")
    @CsvSource({
        "OPEN, CENTRE,     false, CENTRE,   true,  true,  true",
        "OPEN, CENTRE,     false, OFFICE,   true,  true,  true",
        "OPEN, CENTRE,     false, PROVINCE, true,  false, false",
        "OPEN, CENTRE,     true,  OWN,      false, false, false",
        "OPEN, LAWYER,     false, CENTRE,   true,  true,  true",
        "OPEN, DEPARTMENT, false, CENTRE,   true,  false, false",
        "OPEN, DEPARTMENT, false, PROVINCE, true,  true,  true",
        "OPEN, EXECUTOR,   true,  OWN,      false, true,  false",
        "OPEN, EXECUTOR,   false, OWN,      false, false, false",
        "OPEN, EXECUTOR,   false, CENTRE,   true,  true,  true",
        "OPEN, EXECUTOR,   false, PROVINCE, true,  false, false",
        "OPEN, CENTRE,     false, CENTRE,   false, false, false",
        "MET,  CENTRE,     false, CENTRE,   true,  false, false",
        "DROPPED, EXECUTOR, true, OWN,      false, false, false",
    })
    void aDutyIsSettledByThoseWhoseItIs(
            DutyState state,
            Responsible responsible,
            boolean mine,
            AccessScope.Level level,
            boolean manages,
            boolean meets,
            boolean drops) {
        DutyActions.Standing duty = new DutyActions.Standing(state, responsible, mine ? ME : null);
        Actor actor = new Somebody(level, manages ? Set.of("duties:manage") : Set.of());
        assertThat(DutyActions.mayMeet(duty, actor)).isEqualTo(meets);
        assertThat(DutyActions.mayDrop(duty, actor)).isEqualTo(drops);
    }

    @Test
    void aRefusalIsToldTheRequesterAndTheAuthorityThatSentHim() {
        assertThat(Arising.onRefusal(false)).containsExactly(PeriodOfLaw.D2);
        assertThat(Arising.onRefusal(true)).containsExactly(PeriodOfLaw.D2, PeriodOfLaw.D9_ANSWER);
        assertThat(Arising.onTransfer(false)).containsExactly(PeriodOfLaw.D25);
        assertThat(Arising.onTransfer(true)).containsExactly(PeriodOfLaw.D9_ANSWER, PeriodOfLaw.D25);
        assertThat(Arising.onWithdrawal(false)).containsExactly(PeriodOfLaw.D16);
        assertThat(Arising.onWithdrawal(true)).containsExactlyInAnyOrder(PeriodOfLaw.D9_ANSWER, PeriodOfLaw.D16);
    }

    @Test
    void whoIsHelpedNoMoreIsToldAndSoIsTheAuthorityThatSentHim() {
        assertThat(Arising.onClosing(Arising.End.TAKEN_BACK, false)).containsExactly(PeriodOfLaw.D16);
        assertThat(Arising.onClosing(Arising.End.TAKEN_BACK, true))
                .containsExactly(PeriodOfLaw.D16, PeriodOfLaw.D32_AUTHORITY);
        assertThat(Arising.onClosing(Arising.End.NOT_CONTINUED, false)).containsExactly(PeriodOfLaw.D32);
        assertThat(Arising.onClosing(Arising.End.NOT_CONTINUED, true))
                .containsExactly(PeriodOfLaw.D32, PeriodOfLaw.D32_AUTHORITY);
        assertThat(Arising.onClosing(Arising.End.DISCONTINUED, false)).isEmpty();
        assertThat(Arising.onClosing(Arising.End.DISCONTINUED, true)).containsExactly(PeriodOfLaw.D32_AUTHORITY);
        assertThat(Arising.onClosing(Arising.End.OTHER, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LITIGATION, LEGAL_AID_OFFICER, D11",
        "LITIGATION, CONTRACT_LAWYER, D11 D29",
        "OUT_OF_COURT_REPRESENTATION, LEGAL_AID_OFFICER, D12_NOTICE",
        "OUT_OF_COURT_REPRESENTATION, CONTRACT_LAWYER, D12_NOTICE",
        "ADVICE, CONTRACT_LAWYER, ''",
        "ADVICE, COLLABORATOR, ''",
    })
    void anAssignmentIsSentOutAndALawyerChoosesHowHeIsPaid(FormOfAid form, PractitionerKind kind, String duties) {
        assertThat(String.join(
                        " ",
                        Arising.onAssignment(form, kind).stream()
                                .map(PeriodOfLaw::name)
                                .toList()))
                .isEqualTo(duties);
    }
}
