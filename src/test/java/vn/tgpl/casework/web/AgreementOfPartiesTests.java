package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ25 k2 a: the parties agree on one executor for civil advice or representation outside of court, never else. */
class AgreementOfPartiesTests extends ConflictWebTest {

    @Test
    void inLitigationAnAgreementIsNeitherAskedForNorTakenWhenPartiesChange() {
        CaseId second = alike();
        assertThat(get("/cases/" + second + "/parties", As.director()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("agreedOn");
        assertThat(parties(
                        second,
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Tran Van Doi",
                        "parties[0].nationalId",
                        "066085001234",
                        "agreedOn",
                        day(0),
                        "note",
                        "Hai bên đồng ý"))
                .hasStatus(422)
                .bodyText()
                .contains("agreedOn-error", "trong lĩnh vực dân sự");
        assertThat(get("/cases/" + second, As.director())).bodyText().doesNotContain("Các bên thỏa thuận bằng văn bản");
    }

    @Test
    void inLitigationAnAgreementIsNeitherAskedForNorTakenWhenSomebodyIsAppointed() {
        setup.practitioner("LEGAL_AID_OFFICER", "Trần Văn Đối", CaseSetup.LAWYER);
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("conflictNote")
                .doesNotContain("agreedOn");
        assertThat(assign(id, "agreedOn", day(0), "conflictNote", "Hai bên đồng ý"))
                .hasStatus(422)
                .bodyText()
                .contains("agreedOn-error");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    /** One of before agreements were refused there, or of before the case became one of litigation. */
    @Test
    void inLitigationAnAgreementThatStandsThereIsSaidToBeInVain() {
        CaseId second = alike();
        jdbc.sql("update people.party_check set agreed_on = date '2026-01-05' where matter_id = :id")
                .param("id", second.value())
                .update();
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Đã ghi các bên thỏa thuận bằng văn bản ngày 05/01/2026: ở vụ việc này không có giá trị");
    }

    @Test
    void whereTheLawKnowsOneItStandsAsItWasTold() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        field(first, "CIVIL");
        assign(first);
        CaseId second = otherSide(FormOfAid.ADVICE, "CIVIL");
        assertThat(assign(second, "agreedOn", day(-7), "conflictNote", "Biên bản"))
                .hasStatus3xxRedirection();
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Các bên thỏa thuận bằng văn bản ngày " + day(-7))
                .doesNotContain("không có giá trị");
    }

    @Test
    void anAgreementIsNotOlderThanBothCases() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        field(first, "CIVIL");
        assign(first);
        CaseId second = otherSide(FormOfAid.ADVICE, "CIVIL");
        assertThat(get("/cases/" + second + "/assignment", As.director()))
                .bodyText()
                .contains("agreedOn");
        assertThat(assign(second, "agreedOn", "01/01/2020", "conflictNote", "Biên bản"))
                .hasStatus(422)
                .bodyText()
                .contains("agreedOn-error", "khi chưa có vụ việc nào");
        assertThat(assign(second, "agreedOn", day(-7), "conflictNote", "Biên bản"))
                .hasStatus3xxRedirection();
    }
}
