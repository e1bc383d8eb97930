package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ25 k2: everybody who may be entrusted with a case, against everybody who stands in one. */
class ConflictOfInterestTests extends CaseWebTest {

    @Test
    void whoHelpedTheOtherSideIsGreyedWithTheReasonAndRefusedEvenWhenPosted() {
        CaseId first = litigation();
        assertThat(assign(first)).hasStatus3xxRedirection();
        CaseId second = otherSide(FormOfAid.LITIGATION, "CRIMINAL");
        assertThat(get("/cases/" + second + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("thực hiện trợ giúp cho bên có quyền lợi đối lập", code(first), "disabled");
        assertThat(assign(second, "agreedOn", day(0), "conflictNote", "Hai bên đồng ý"))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "bên có quyền lợi đối lập");
        assertThat(state(second)).isEqualTo("ACCEPTED");
    }

    @Test
    void inTheCivilFieldOutsideLitigationTheAgreementOfThePartiesIsAskedForAndKept() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        field(first, "CIVIL");
        assign(first);
        CaseId second = otherSide(FormOfAid.ADVICE, "CIVIL");
        assertThat(assign(second)).hasStatus(422).bodyText().contains("agreedOn-error", "thỏa thuận bằng văn bản");
        assertThat(assign(second, "agreedOn", day(0))).hasStatus(422).bodyText().contains("conflictNote-error");
        assertThat(assign(second, "agreedOn", day(1), "conflictNote", "Biên bản"))
                .hasStatus(422)
                .bodyText()
                .contains("agreedOn-error", "không được sau hôm nay");
        assertThat(assign(second, "agreedOn", day(0), "conflictNote", "Biên bản thỏa thuận số 3"))
                .hasStatus3xxRedirection();
        assertThat(get("/cases/" + second, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Kiểm tra xung đột lợi ích khi phân công", "Biên bản thỏa thuận số 3");
    }

    @Test
    void whoBearsTheNameOfTheOpposingPartyIsAskedForAnExplanationAtItsField() {
        UUID namesake = setup.practitioner("LEGAL_AID_OFFICER", "Trần Văn Đối", CaseSetup.LAWYER);
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Có thể chính là Tran Van Doi");
        assertThat(assignTo(id, namesake)).hasStatus(422).bodyText().contains("conflictNote-error");
        assertThat(assignTo(id, namesake, "conflictNote", "Chỉ trùng tên")).hasStatus3xxRedirection();
    }

    @Test
    void whoHasTheNumberOfAPartyIsGreyedWithTheReasonAndRefusedEvenWhenPostedWithAnExplanation() {
        CaseId id = litigation();
        number(id, "066085001234");
        jdbc.sql("update practitioners.practitioner set national_id = '066085001234' where id = :id")
                .param("id", officer)
                .update();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Có thể chính là Tran Van Doi", "Cùng số CCCD", "disabled");
        assertThat(assign(id, "conflictNote", "Không phải một người"))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "Có thể chính là Tran Van Doi");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoseCardIsWithdrawnIsGreyedFromThatDayOnAndRefusedEvenWhenPosted() {
        CaseId id = litigation();
        withdrawCard(1);
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .doesNotContain("Thẻ đã bị thu hồi");
        withdrawCard(0);
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Thẻ đã bị thu hồi");
        assertThat(assign(id)).hasStatus(422).bodyText().contains("practitionerId-error", "Thẻ đã bị thu hồi");
    }

    private void withdrawCard(int daysFromToday) {
        jdbc.sql("""
                        update practitioners.practitioner
                           set card_withdrawn_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date + :days,
                               card_withdrawal_decision = '7/QD', card_withdrawal_reason = 'x'
                         where id = :id""").param("days", daysFromToday).param("id", officer).update();
    }

    @Test
    void aPartyWhoBecomesTheOpposingOneLaterIsFoundThen() {
        CaseId first = litigation();
        assign(first);
        CaseId second = open(CaseSetup.Accepted.litigation(weekAgo()).name("Le Van Ngoai"));
        assign(second);
        assertThat(get("/cases/" + second, As.director())).bodyText().doesNotContain("Xung đột lợi ích");
        UUID party = party(second);
        assertThat(parties(
                        second,
                        "parties[0].id",
                        party.toString(),
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Nguyễn Thị Đào",
                        "note",
                        "Bên đối lập đổi"))
                .hasRedirectedUrl("/cases/" + second);
        assertThat(party(second)).isEqualTo(party);
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Xung đột lợi ích", code(first), "Sửa người trong vụ việc", "Bên đối lập đổi");
        parties(
                second,
                "parties[0].id",
                party.toString(),
                "parties[0].role",
                "RELATED",
                "parties[0].fullName",
                "Nguyễn Thị Đào");
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .doesNotContain("findings-conflict", "bi-x-octagon");
        assertThat(jdbc.sql(
                                "select count(*) from people.party_check where matter_id = :id and occasion = 'PARTIES_CHANGED'")
                        .param("id", second.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

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
    void theTeamSeesThePartysNumberOnTheCasePageAndOthersAfterAReason() {
        CaseId id = litigation();
        number(id, "066085001234");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("066085001234");
        assertThat(get("/cases/" + id, As.departmentManager())).bodyText().doesNotContain("066085001234");
    }

    private void number(CaseId id, String number) {
        jdbc.sql("update casework.case_party set national_id = :number where case_id = :id")
                .param("id", id.value())
                .param("number", number)
                .update();
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

    private UUID party(CaseId id) {
        return jdbc.sql("select id from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** A case of the opposing party of the other one, against its beneficiary. */
    private CaseId otherSide(FormOfAid form, String field) {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).form(form).name("Tran Van Doi"));
        field(id, field);
        jdbc.sql("update people.involvement set birth_year = 1980 where full_name = 'Tran Van Doi'")
                .update();
        jdbc.sql("update people.person set birth_year = 1980 where full_name = 'Tran Van Doi'")
                .update();
        jdbc.sql("update casework.case_party set full_name = 'Le Thi Khac', birth_year = 1950 where case_id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private void field(CaseId id, String code) {
        for (String table : List.of("casework.legal_aid_case where id", "people.involvement where matter_id")) {
            jdbc.sql("update " + table.replace(" where", " set field_code = :code where") + " = :id")
                    .param("id", id.value())
                    .param("code", code)
                    .update();
        }
    }

    private String code(CaseId id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult assign(CaseId id, String... more) {
        return assignTo(id, officer, more);
    }

    private MvcTestResult assignTo(CaseId id, UUID practitioner, String... more) {
        return postTo(
                "/cases/" + id + "/assignment",
                id,
                more,
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                day(0));
    }

    private MvcTestResult parties(CaseId id, String... fields) {
        return postTo("/cases/" + id + "/parties", id, fields);
    }

    private MvcTestResult postTo(String path, CaseId id, String[] more, String... fields) {
        String[] all = java.util.stream.Stream.of(new String[] {"version", Long.toString(version(id))}, fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return post(path, As.director(), all);
    }
}
