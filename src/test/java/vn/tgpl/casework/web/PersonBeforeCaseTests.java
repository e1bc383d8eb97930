package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.As;
import vn.tgpl.SqlRecord;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;

/** Whoever corrects a person and his case holds the person first, from whichever page he comes; so nobody waits for ever. */
class PersonBeforeCaseTests extends CaseWebTest {

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcTemplate template;

    private CaseId id;
    private PersonId person;

    @BeforeEach
    void aChildOfADifficultAreaWhosePapersAreAwaited() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        person = new PersonId(jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void withPapersThatTellOfThePerson() {
        List<String> sent = SqlRecord.during(() -> assertThat(post(
                                "/cases/" + id + "/papers",
                                As.intakeOfficer(),
                                "version",
                                Long.toString(version(id)),
                                "arrivedOn",
                                day(0),
                                "told.birth",
                                "1/3/2018",
                                "papers[BIRTH_CERTIFICATE]",
                                "ORIGINAL"))
                        .hasRedirectedUrl("/cases/" + id))
                .statements();
        assertThat(first(sent, "(?s).*from people\\.person .*for (no key )?update.*"))
                .isBetween(0, first(sent, "(?s).*from casework\\.legal_aid_case .*for (no key )?update.*"));
    }

    @Test
    void onThePageOfThePerson() {
        List<String> sent = edited().statements();
        assertThat(first(sent, "(?s)update people\\.person .*"))
                .isBetween(0, first(sent, "(?s).*from casework\\.legal_aid_case .*for (no key )?update.*"));
    }

    /** Every correction of anybody asks for them. */
    @Test
    void thePeriodsThatHangOnAResidenceAreLookedUpByThePersonAndByHisCases() {
        SqlRecord sent = edited();
        int asked = first(sent.statements(), "(?s).*union all.*MISSING_PAPERS.*");
        template.execute("set local enable_seqscan = off");
        assertThat(sent.plans(template).get(asked)).contains("deadline_papers_of", "case_beneficiary");
    }

    private SqlRecord edited() {
        PersonView seen = people.get(person);
        return SqlRecord.during(() -> people.edit(
                new EditPerson(
                        person,
                        seen.version(),
                        new ToldFacts(null, null, "Buôn Ky", null, null, false, null, null).in(seen.facts(), null)),
                DeskFixture.actor(accounts, "tiepnhan")));
    }

    private static int first(List<String> sent, String pattern) {
        return sent.stream()
                .filter(sql -> sql.matches(pattern))
                .findFirst()
                .map(sent::indexOf)
                .orElse(-1);
    }
}
