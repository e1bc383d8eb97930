package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The people of a case: entered, taken out, masked, and never changed from a stale form. */
class CasePartiesFormTests extends ConflictWebTest {

    @Test
    void partiesAreAddedAndTakenOutAndWrongInputIsToldAtItsField() {
        CaseId id = litigation();
        assertThat(parties(
                        id, "parties[0].role", "WITNESS", "parties[0].nationalId", "123", "parties[0].birthYear", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].fullName-error", "parties[0].nationalId-error", "parties[0].birthYear-error");
        assertThat(parties(id, "parties[0].role", "EXECUTOR", "parties[0].fullName", "Ai Đó"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].role-error");
        assertThat(parties(
                        id,
                        "parties[0].role",
                        "WITNESS",
                        "parties[0].fullName",
                        "Người Chứng",
                        "parties[1].role",
                        "RELATED"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select role || ' ' || full_name from casework.case_party where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("WITNESS Người Chứng");
    }

    @Test
    void thePartiesNumberIsMaskedKeptWhenLeftOutAndTheLookIsJournalled() {
        CaseId id = litigation();
        number(id, "066085001234");
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Van Doi", "*********234")
                .doesNotContain("066085001234");
        assertThat(looks(id)).isEqualTo(1);
        String party = party(id).toString();
        parties(id, "parties[0].id", party, "parties[0].role", "RELATED", "parties[0].fullName", "Tran Van Doi");
        assertThat(number(id)).isEqualTo("066085001234");
        parties(
                id,
                "parties[0].id",
                party,
                "parties[0].role",
                "RELATED",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].nationalId",
                "066085009999");
        assertThat(number(id)).isEqualTo("066085009999");
    }

    @Test
    void thePartysNumberIsMaskedOnTheCasePageUntilItIsOpenedWithAReason() {
        CaseId id = litigation();
        number(id, "066085001234");
        assertThat(get("/cases/" + id, As.intakeOfficer()))
                .bodyText()
                .contains("*********234", "Mở số CCCD của người khác trong vụ việc")
                .doesNotContain("066085001234");
        assertThat(post("/cases/" + id + "/reveal", As.intakeOfficer(), "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error")
                .doesNotContain("066085001234");
        assertThat(post("/cases/" + id + "/reveal", As.intakeOfficer(), "reason", "Doi chieu giay to"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select reason from audit.entry where action = 'casework.reveal' and subject_id = :id""").param("id", id.toString()).query(String.class).list())
                .containsExactly("PARTY_NUMBER: Doi chieu giay to");
        assertThat(get("/cases/" + id, As.departmentManager())).bodyText().doesNotContain("066085001234");
    }

    private String number(CaseId id) {
        return jdbc.sql("select national_id from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int looks(CaseId id) {
        return jdbc.sql("select count(*) from audit.entry where action = 'casework.read' and subject_id = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void aStaleFormIsAskedOnceMoreAndOthersDoNotGetThere() {
        CaseId id = litigation();
        long seen = version(id);
        parties(id, "parties[0].role", "RELATED", "parties[0].fullName", "Người Một");
        assertThat(post(
                        "/cases/" + id + "/parties",
                        As.director(),
                        "version",
                        Long.toString(seen),
                        "parties[0].fullName",
                        "Người Hai"))
                .hasStatus(409)
                .bodyText()
                .contains("Người Hai");
        assertThat(get("/cases/" + id + "/parties", As.legalAidOfficer()))
                .satisfies(
                        result -> assertThat(result.getResponse().getStatus()).isIn(403, 404));
        assertThat(get("/cases/" + id + "/parties", As.branchHead())).hasStatus(404);
    }
}
