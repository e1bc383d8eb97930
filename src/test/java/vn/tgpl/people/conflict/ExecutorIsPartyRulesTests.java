package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.people.conflict.MatterRole.BENEFICIARY;
import static vn.tgpl.people.conflict.MatterRole.OPPOSING;
import static vn.tgpl.people.conflict.MatterRole.RELATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.shared.NationalId;

/** BLTTHS 2015 Đ72 k4: who performs the case stands in it himself. */
class ExecutorIsPartyRulesTests extends JudgedMatters {

    @ParameterizedTest
    @EnumSource(
            value = MatterRole.class,
            names = {"BENEFICIARY", "OPPOSING", "RELATED", "WITNESS", "EXPERT", "OFFICIAL"})
    void whoIsInTheMatterHimselfIsFoundByHisName(MatterRole role) {
        Involved executor = Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
        Involved party = Involved.party(role, Identity.of("tran thi minh tam", null, 1985));
        List<Finding> found = judge(List.of(party, executor));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.practitioner()).isEqualTo(OFFICER);
            assertThat(finding.remedy()).isEqualTo(Remedy.EXPLANATION);
            assertThat(finding.ground())
                    .isEqualTo(
                            List.of(BENEFICIARY, OPPOSING, RELATED).contains(role)
                                    ? Ground.EXECUTOR_IS_PARTY
                                    : Ground.EXECUTOR_IN_PROCEEDINGS);
        });
    }

    @Test
    void withTheSameNumberHeIsThePartyAndNobodyMayOverlookIt() {
        Involved executor = new Involved(
                MatterRole.EXECUTOR, null, OFFICER, Identity.of("Trần Thị Minh Tâm", "066185000001", null));
        Involved party = Involved.party(OPPOSING, Identity.of("Trần Minh Tâm", "066185000001", null));
        assertThat(judge(List.of(party, executor))).extracting(Finding::remedy).containsExactly(Remedy.NONE);
    }

    @ParameterizedTest(name = "executor {0} {1}, party {2} {3}: {4}")
    @CsvSource({
        "066185000001, 1985-03-02, 066185000001, -, NONE",
        "-, 1985-03-02, -, 1985-03-02, NONE",
        "066185000001, 1985-03-02, -, 1985-03-02, NONE",
        "-, 1985-03-02, -, 1985, EXPLANATION",
        "066185000001, 1985-03-02, -, -, EXPLANATION",
        "066185000001, 1985-03-02, 066185000009, 1985-03-02, EXPLANATION"
    })
    void theSurerItIsHimselfTheLessHelps(String number, String birth, String partys, String born, Remedy remedy) {
        Involved executor = Involved.executor(OFFICER, identity(number, birth));
        Involved party = Involved.party(OPPOSING, identity(partys, born));
        assertThat(judge(List.of(party, executor))).extracting(Finding::remedy).containsExactly(remedy);
    }

    @Test
    void aNamesakeWithAnotherNumberAndAnotherYearIsSomebodyElse() {
        Involved executor = Involved.executor(OFFICER, identity("066185000001", "1985-03-02"));
        Involved party = Involved.party(OPPOSING, identity("066185000009", "1985"));
        assertThat(judge(List.of(party, executor))).isEmpty();
    }

    @Test
    void whoAskedForAnotherMayHelpHim() {
        Involved executor = Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
        Involved requester = Involved.party(MatterRole.REQUESTER, Identity.of("Trần Thị Minh Tâm", null, null));
        assertThat(judge(List.of(requester, executor))).isEmpty();
    }

    private static Identity identity(String number, String birth) {
        return new Identity("Trần Thị Minh Tâm", NationalId.parse(number).orElse(null), birth(birth), null);
    }
}
