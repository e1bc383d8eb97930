package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** Luật TGPL 2017 Đ25 k2: everybody who may be entrusted with a case, against everybody who stands in one. */
class ConflictOfInterestTests extends CaseWebTest {

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService accounts;

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
                "WITNESS",
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

    /** Luật TGPL 2017 Đ25 k2 a, k3. */
    @Test
    void whoPerformsTheCaseAndHelpedTheOtherSideIsNotPassedOverInSilenceAndHasToBeReplaced() {
        CaseId second = opposedLater();
        String[] opposed = {"parties[0].role", "OPPOSING", "parties[0].fullName", "Tran Van Doi"};
        numberOf("Tran Van Doi", "066085001234");
        String[] numbered = append(opposed, "parties[0].nationalId", "066085001234");
        assertThat(parties(second, numbered)).hasStatus(422).bodyText().contains("note-error", "cần thay thế");
        assertThat(parties(second, append(numbered, "note", "Sẽ cử người khác")))
                .hasStatus3xxRedirection();
        for (String page : List.of("/cases/" + second, "/")) {
            assertThat(get(page, As.director()))
                    .bodyText()
                    .contains("Cần thay thế người thực hiện", "Điều 25 khoản 2 điểm a", "/replacement");
        }
    }

    @Test
    void theSayingThatItIsAnotherMatterIsKeptWithItsReasonLowersTheBarAndCanBeTakenBack() {
        CaseId second = opposedLater();
        numberOf("Tran Van Doi", "066085001234");
        parties(
                second,
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].nationalId",
                "066085001234",
                "note",
                "x");
        UUID first = helped("Tran Van Doi");
        String path = "/cases/" + second + "/other-matters";
        assertThat(get(path, As.director())).hasStatusOk().bodyText().contains(code(new CaseId(first)));
        assertThat(postTo(path, second, new String[0], "other", first.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(postTo(path, second, new String[0], "other", second.toString(), "reason", "Khác"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error");
        assertThat(post(path, As.intakeOfficer(), "version", "0")).hasStatus(403);
        assertThat(postTo(path, second, new String[0], "other", first.toString(), "reason", "Hai vụ không liên quan"))
                .hasStatus3xxRedirection();
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Hai vụ không liên quan", "trong vụ việc khác")
                .doesNotContain("Cần thay thế người thực hiện");
        assertThat(postTo(path + "/" + first + "/withdrawal", second, new String[0]))
                .hasStatus3xxRedirection();
        assertThat(postTo(path + "/" + first + "/withdrawal", second, new String[0]))
                .hasStatus(404);
        assertThat(get("/cases/" + second, As.director())).bodyText().contains("Cần thay thế người thực hiện");
    }

    /** Luật TGPL 2017 Đ25 k1 b. */
    @Test
    void whoPerformsACaseAndLosesHisCardHasToBeReplaced() {
        CaseId id = litigation();
        assign(id);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("Cần thay thế người thực hiện");
        withdrawCard(0);
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director()))
                    .bodyText()
                    .contains("Cần thay thế người thực hiện", "Điều 25 khoản 1 điểm b", "/replacement");
        }
        assertThat(get("/cases/" + id, As.departmentManager()))
                .bodyText()
                .contains("Cần thay thế người thực hiện")
                .doesNotContain("/replacement");
    }

    @Test
    void whoLeftOnAGroundThatGoesOnIsGreyedWithItAndRefusedEvenWhenPosted() {
        CaseId id = litigation();
        assign(id);
        jdbc.sql("""
                        update casework.assignment
                           set ended_at = now(), ended_on = current_date, end_ground = 'REGISTRATION_REFUSED',
                               ended_by = assigned_by, notified_on = current_date
                         where case_id = :id""").param("id", id.value()).update();
        jdbc.sql("update casework.legal_aid_case set state = 'ACCEPTED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Đã thôi thực hiện vụ việc này: Cơ quan tiến hành tố tụng từ chối đăng ký");
        assertThat(assign(id)).hasStatus(422).bodyText().contains("practitionerId-error", "Đã thôi thực hiện");
    }

    /** Luật TGPL 2017 Đ24. */
    @Test
    void aCollaboratorIsGreyedWhereConditionsAreKnownToBeOrdinary() {
        UUID collaborator = setup.practitioner("COLLABORATOR", "Y Cong Tac", CaseSetup.LAWYER);
        String ordinary = jdbc.sql("""
                        select code from catalog.commune c
                         where exists (select 1 from catalog.difficult_area d join catalog.commune o on o.code = d.commune_code
                                        where o.province_code = c.province_code
                                          and current_date between d.valid_from and coalesce(d.valid_to, 'infinity'))
                           and not exists (select 1 from catalog.difficult_area d where d.commune_code = c.code)
                         limit 1""").query(String.class).single();
        CaseId id = open(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).commune(ordinary));
        assertThat(assignTo(id, collaborator))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "Cộng tác viên chỉ thực hiện");
    }

    @Test
    void aCorrectedPersonIsCheckedAnewInHisOpenCasesAndTheResultIsKept() {
        CaseId second = opposedLater();
        PersonId person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", second.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        Actor by = (Actor) java.util.Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan"));
        PersonFacts corrected =
                new PersonFacts("Trần Thị Minh Tâm", null, null, null, null, null, null, null, null, true, null);
        people.edit(new EditPerson(person, people.get(person).version(), corrected), by);
        assertThat(jdbc.sql("""
                        select f.ground from people.party_check c join people.party_check_finding f on f.check_id = c.id
                         where c.matter_id = :id and c.occasion = 'PERSON_CORRECTED' and c.checked_by = :by""")
                        .param("id", second.value())
                        .param("by", by.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("EXECUTOR_IS_PARTY");
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Kiểm tra lại sau khi sửa thông tin người được trợ giúp");
    }

    /** A case of the officer, who performs one for Tran Van Doi too; the two do not meet yet. */
    private CaseId opposedLater() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).name("Tran Van Doi"));
        nobodyElse(first);
        assign(first);
        CaseId second = open(CaseSetup.Accepted.litigation(weekAgo()).name("Le Van Ngoai"));
        nobodyElse(second);
        assertThat(assign(second)).hasStatus3xxRedirection();
        return second;
    }

    private void nobodyElse(CaseId id) {
        jdbc.sql("delete from casework.case_party where case_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from people.involvement where matter_id = :id and role = 'OPPOSING'")
                .param("id", id.value())
                .update();
    }

    private void numberOf(String name, String number) {
        for (String table : List.of("people.person", "people.involvement")) {
            jdbc.sql("update " + table + " set national_id = :number where full_name = :name")
                    .param("number", number)
                    .param("name", name)
                    .update();
        }
    }

    private UUID helped(String name) {
        return jdbc.sql("select id from casework.legal_aid_case where beneficiary_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private static String[] append(String[] fields, String... more) {
        return java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
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
