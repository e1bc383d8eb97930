package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** Luật TGPL 2017 Đ25 k1–k3: what comes up against somebody who performs the case already. */
class ExecutorToReplaceTests extends ConflictWebTest {

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService accounts;

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
        assertThat(parties(second, numbered))
                .hasStatus(422)
                .bodyText()
                .contains("note-error", "Dòng thứ 1 (Người có quyền lợi đối lập, Tran Van Doi)", "cần thay thế");
        assertThat(parties(second, append(numbered, "note", "Sẽ cử người khác")))
                .hasStatus3xxRedirection();
        for (String page : List.of("/cases/" + second, "/")) {
            assertThat(get(page, As.director()))
                    .bodyText()
                    .contains("Cần thay thế người thực hiện", "Điều 25 khoản 2 điểm a", "/replacement");
        }
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

    /** TT 08/2017 Đ17; Luật TGPL 2017 Đ25 k2 c, k3. */
    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "contract, -400, -1, CONTRACT_LAWYER, Điều 17 Thông tư 08/2017",
        "contract, -400, 0, CONTRACT_LAWYER, ",
        "contract, -400, -1, LEGAL_AID_OFFICER, ",
        "suspension, 0, , LEGAL_AID_OFFICER, Điều 25 khoản 2 điểm c",
        "suspension, -9, 0, CONTRACT_LAWYER, Điều 25 khoản 2 điểm c",
        "suspension, -9, -1, LEGAL_AID_OFFICER, ",
        "suspension, 1, 9, LEGAL_AID_OFFICER, "
    })
    void whoseContractEndedOrWhoIsSuspendedIsToldOnTheDaysOnWhichItHolds(
            String range, int from, @Nullable Integer to, String kind, @Nullable String article) {
        CaseId id = litigation();
        assign(id);
        jdbc.sql("delete from practitioners.contract where practitioner_id = :id")
                .param("id", officer)
                .update();
        jdbc.sql("update practitioners.practitioner set kind = :kind where id = :id")
                .param("kind", kind)
                .param("id", officer)
                .update();
        jdbc.sql("""
                        insert into practitioners.%s (practitioner_id, first_day, last_day)
                        select :id, today + :from, today + :to::integer
                          from (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d""".formatted(range))
                .param("from", from)
                .param("to", to)
                .param("id", officer)
                .update();
        for (String page : List.of("/cases/" + id, "/")) {
            if (article == null) {
                assertThat(get(page, As.director())).bodyText().doesNotContain("Cần thay thế người thực hiện");
            } else {
                assertThat(get(page, As.director()))
                        .bodyText()
                        .contains("Cần thay thế người thực hiện", article, "/replacement");
            }
        }
    }

    @Test
    void aCorrectedPersonIsCheckedAnewInHisOpenCasesAndTheResultIsKept() {
        CaseId second = opposedLater();
        PersonId person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", second.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        Actor by = (Actor) java.util.Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan"));
        PersonFacts corrected = new PersonFacts(
                "Trần Thị Minh Tâm",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ContactSafety.ofPhone(true),
                null);
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
}
