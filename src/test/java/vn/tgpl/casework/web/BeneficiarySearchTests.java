package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Whoever is to join a case is looked for among the people on record, and the search leaves its trace. */
class BeneficiarySearchTests extends CaseWebTest {

    private static final String NAME = "Hoàng Thị Cùng Giúp";

    private CaseId id;
    private UUID person;
    private String page = "";

    @BeforeEach
    void aCaseAndSomebodyOnRecord() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
        page = "/cases/" + id + "/beneficiaries";
        person = new Rows(jdbc).person(Rows.DAK_LAK, NAME, null);
        jdbc.sql("update people.person set birth_year = 1975 where id = :id")
                .param("id", person)
                .update();
    }

    @Test
    void somebodyIsFoundByNameOrNumberOrNamedByHisId() {
        assertThat(search("cung giup")).hasStatusOk().bodyText().contains("value=\"" + person + "\"", NAME, "1975");
        jdbc.sql("update people.person set national_id = '066175000123' where id = :id")
                .param("id", person)
                .update();
        assertThat(search("066175000123"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + person + "\"")
                .doesNotContain("· 066175000123");
        assertThat(get(page + "/new?person=" + person, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Điều 25", NAME)
                .containsPattern("value=\"" + person + "\"[^>]*checked");
        assertThat(search("zzqqxx")).hasStatusOk().bodyText().contains("Chưa tìm thấy người nào");
        assertThat(search("")).hasStatus(422).bodyText().contains("words-error");
    }

    @Test
    void theSearchIsWrittenDownWithoutItsWords() {
        search("cung giup");
        search("cung giup");
        assertThat(jdbc.sql("select subject_id || ' ' || reason from audit.entry where action = 'search.beneficiaries'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(entry -> entry.matches("[0-9a-f]{32} NAME 1"));
    }

    private MvcTestResult search(String words) {
        return post(page + "/search", As.intakeOfficer(), "version", Long.toString(version(id)), "words", words);
    }
}
