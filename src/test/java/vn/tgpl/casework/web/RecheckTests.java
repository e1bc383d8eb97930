package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.tgpl.people.domain.UnlinkPerson;
import vn.tgpl.shared.Actor;

/** What decides about a conflict changes outside the case as well: records of one person, and the time a case was closed. */
class RecheckTests extends CaseWebTest {

    @Autowired
    private PersonLinks links;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void openCasesAreCheckedAnewWhenRecordsAreLinkedAndWhenTheyNoLongerAre() {
        CaseId id = litigation();
        PersonId helped = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        PersonId other = new PersonId(new Rows(jdbc).person(Rows.DAK_LAK, "Nguyen Thi Dao", null));
        Actor by = (Actor) Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan"));
        links.link(new LinkPersons(other, helped, "Cùng một người"), by);
        assertThat(occasions(id)).containsExactly("RECORDS_LINKED");
        links.unlink(new UnlinkPerson(other, "Nhầm"), by);
        settle();
        assertThat(occasions(id)).containsExactly("RECORDS_LINKED", "RECORDS_LINKED");
    }

    @Test
    void aCaseIsCheckedAnewWhenItIsOpenedAgain() {
        CaseId id = assignedLitigation();
        withdraw(id);
        assertThat(step(id, "reopening", "effectiveOn", day(0), "reason", "Kết thúc nhầm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(occasions(id)).containsExactly("CASE_REOPENED");
    }

    private MvcTestResult step(CaseId id, String path, String... fields) {
        return post(
                "/cases/" + id + "/" + path,
                As.director(),
                Stream.concat(Stream.of("version", Long.toString(version(id))), Arrays.stream(fields))
                        .toArray(String[]::new));
    }

    private List<String> occasions(CaseId id) {
        return jdbc.sql("select occasion from people.party_check where matter_id = :id order by checked_at, id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
