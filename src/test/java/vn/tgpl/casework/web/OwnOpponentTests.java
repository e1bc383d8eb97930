package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkPersons;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.shared.Actor;

/** Nobody stands on both sides of a case, nor twice: a number belongs to one person. */
class OwnOpponentTests extends CaseWebTest {

    private static final String NUMBER = "066185000777";

    @Autowired
    private PersonLinks links;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void whoIsHelpedIsRefusedAsAPartyAtHisRowWithWhatWasTyped() {
        CaseId id = helped();
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "của người được trợ giúp pháp lý", "Nguoi Khac Ten");
        assertThat(parties(id, "Nguoi Khac Ten", "066185000778")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aNumberThatStaysOnRecordIsHeldAgainstHimToo() {
        CaseId id = helped();
        jdbc.sql("update casework.case_party set national_id = :number where case_id = :id")
                .param("number", NUMBER)
                .param("id", id.value())
                .update();
        UUID party = jdbc.sql("select id from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(post(
                        "/cases/" + id + "/parties",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "parties[0].id",
                        party.toString(),
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Tran Van Doi"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error");
    }

    @Test
    void aNumberOfARecordThatWasLinkedWithHisIsHeldAgainstAPartyToo() {
        CaseId id = litigation();
        link(id, otherRecord("Nguyen Thi Dao"));
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "Nguoi Khac Ten");
    }

    @Test
    void whoJoinsIsRefusedWhenARecordLinkedWithHisIsTheOpposingParty() {
        CaseId id = litigation();
        UUID joining = new Rows(jdbc).person(Rows.DAK_LAK, "Nguyen Thi Dao", null);
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER)).hasRedirectedUrl("/cases/" + id);
        jdbc.sql("update people.person set birth_year = 1975, residence_province_code = '66' where id = :id")
                .param("id", joining)
                .update();
        link(new PersonId(joining), otherRecord("Nguyen Thi Mai"));
        assertThat(post(
                        "/cases/" + id + "/beneficiaries",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "personId",
                        joining.toString(),
                        "groups",
                        "HO_NGHEO",
                        "statusCode",
                        "VICTIM",
                        "apart",
                        "Nguoi khac cung ten",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL"))
                .hasStatus(422)
                .bodyText()
                .contains("personId-error", "bên có quyền lợi đối lập trong vụ việc này");
    }

    @Test
    void aLinkThatShowsItLaterIsFoundByTheRecheckAndToldOnTheCase() {
        CaseId id = litigation();
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER)).hasRedirectedUrl("/cases/" + id);
        assertThat(grounds(id)).doesNotContain("OWN_OPPONENT");
        link(id, otherRecord("Nguyen Thi Dao"));
        assertThat(grounds(id)).contains("OWN_OPPONENT");
        assertThat(get("/cases/" + id, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Bên đối lập Nguoi Khac Ten có thể chính là người được trợ giúp pháp lý trong vụ việc này");
        // a case whose parties are sent as they stand is refused from then on
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER)).hasStatus(422);
    }

    private PersonId otherRecord(String name) {
        UUID other = new Rows(jdbc).person(Rows.DAK_LAK, name, null);
        jdbc.sql("update people.person set national_id = :number where id = :id")
                .param("number", NUMBER)
                .param("id", other)
                .update();
        return new PersonId(other);
    }

    private void link(CaseId id, PersonId other) {
        link(
                jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                        .single(),
                other);
    }

    private void link(PersonId one, PersonId other) {
        links.link(new LinkPersons(one, other, "Cùng một người"), (Actor)
                Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan")));
        settle();
    }

    private List<String> grounds(CaseId id) {
        return jdbc.sql("""
                        select f.ground from people.party_check c
                          join people.party_check_finding f on f.check_id = c.id
                         where c.matter_id = :id""").param("id", id.value()).query(String.class).list();
    }

    private CaseId helped() {
        CaseId id = litigation();
        jdbc.sql("""
                        update people.person set national_id = :number
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("number", NUMBER).param("id", id.value()).update();
        return id;
    }

    private MvcTestResult parties(CaseId id, String name, String number) {
        return post(
                "/cases/" + id + "/parties",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                name,
                "parties[0].nationalId",
                number);
    }
}
