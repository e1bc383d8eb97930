package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ7 k5, k6a: how somebody stands who joined is kept when papers tell it, and owed until then. */
class JoinerToldLaterTests extends JoiningWebTest {

    @BeforeEach
    void aTrialIsNear() {
        trialTomorrow(id);
    }

    @Test
    void hisStandingIsOwedWhateverPapersCameAndKeptWhenItIsTold() {
        born(17);
        join("NCTN_16_18", "PROCEDURAL_DOCUMENT");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.statusCode\"")
                .doesNotContain("??");
        assertThat(bring("papers[OTHER_PAPER]", "ORIGINAL")).isNotNull();
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(bring("told.statusCode", "WITNESS")).hasRedirectedUrl("/cases/" + id);
        assertThat(stored("status_code")).isEqualTo("WITNESS");
        assertThat(jdbc.sql("select count(*) from casework.standing_told where case_id = :id and person_id = :person")
                        .param("id", id.value())
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .as("from when it is known")
                .isOne();
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    /** Luật TGPL 2017 Đ25 k2 a. */
    @Test
    void aStandingAgainstWhoIsHelpedIsRefusedAtIt() {
        jdbc.sql("update casework.legal_aid_case set procedural_status_code = 'ACCUSED_AT_LARGE' where id = :id")
                .param("id", id.value())
                .update();
        born(17);
        join("NCTN_16_18", "PROCEDURAL_DOCUMENT");
        assertThat(bring("told.statusCode", "VICTIM"))
                .hasStatus(422)
                .bodyText()
                .contains("told.statusCode-error", "đối lập với người khác đang được trợ giúp")
                .doesNotContain("??");
        assertThat(stored("status_code")).isNull();
    }

    @Test
    void whetherHeIsTheVictimOrACompanionIsKeptToo() {
        born(40);
        join("NN_MUA_BAN", "TRAFFICKING_VICTIM_PAPER");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.claimedAs\"");
        assertThat(bring("told.claimedAs", "VICTIM")).hasRedirectedUrl("/cases/" + id);
        assertThat(stored("claimed_as")).isEqualTo("VICTIM");
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    private void join(String group, String paper) {
        joinBeforeStandingsWereAsked(
                "groups",
                group,
                "papers[" + paper + "]",
                "ORIGINAL",
                "connectedMatter",
                "true",
                "urgentGround",
                "HEAD_DECISION",
                "deviation",
                "Chưa rõ");
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
    }

    private void born(int yearsAgo) {
        jdbc.sql("update people.person set birth_year = :year, birth_date = make_date(:year, 1, 2) where id = :id")
                .param("year", today().getYear() - yearsAgo)
                .param("id", person)
                .update();
        settle();
    }

    private MvcTestResult bring(String... told) {
        String[] needed = {
            "version", Long.toString(version(id)), "person", person.toString(), "arrivedOn", day(0),
        };
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(needed, told).flatMap(Stream::of).toArray(String[]::new));
    }

    private String stored(String column) {
        settle();
        return jdbc.sql("select " + column
                        + " from casework.further_beneficiary where case_id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
