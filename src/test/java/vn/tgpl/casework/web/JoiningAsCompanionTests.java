package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ7 k6a, Đ30 k4: who joins as a companion owes the paper that shows he is under eighteen. */
class JoiningAsCompanionTests extends JoiningWebTest {

    @Test
    void whoPerhapsIsUnderEighteenOwesThePaperOfHisBirthUntilItComesAndIsWrittenDown() {
        perhapsUnderEighteen();
        trialTomorrow(id);
        assertThat(join("COMPANION")).hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).startsWith("COMPANION / ").contains("Giấy khai sinh");
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(bring("papers[BIRTH_CERTIFICATE]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(bring("told.birth", "1/3/2010")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    @Test
    void theVictimOwesNone() {
        perhapsUnderEighteen();
        assertThat(join("VICTIM")).hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo("VICTIM / ");
    }

    private MvcTestResult join(String as) {
        return post(
                "",
                "groups",
                "NN_MUA_BAN",
                "claimedAs",
                as,
                "connectedMatter",
                "true",
                "papers[TRAFFICKING_VICTIM_PAPER]",
                "ORIGINAL",
                "urgentGround",
                "HEARING");
    }

    private MvcTestResult bring(String field, String value) {
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "person",
                person.toString(),
                "arrivedOn",
                day(0),
                "personVersion",
                jdbc.sql("select version from people.person where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single(),
                field,
                value);
    }

    private void perhapsUnderEighteen() {
        jdbc.sql("update people.person set birth_year = :year where id = :id")
                .param("year", today().getYear() - 18)
                .param("id", person)
                .update();
        settle();
    }

    private String stored() {
        settle();
        return jdbc.sql("""
                        select concat(claimed_as, ' / ', papers_owed) from casework.further_beneficiary
                         where case_id = :id and person_id = :person""")
                .param("id", id.value())
                .param("person", person)
                .query(String.class)
                .single();
    }
}
