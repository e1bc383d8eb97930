package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** From a case whoever may open the pages of people gets to those who are helped in it. */
class PeopleOfCaseLinkedTests extends JoiningWebTest {

    @Test
    void thePrincipalBeneficiaryAndWhoJoinedLeadToTheirPages() {
        assertThat(post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        UUID principal = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(get("/cases/" + id, As.intakeOfficer()))
                .bodyText()
                .contains("href=\"/people/" + principal + "\"", "href=\"/people/" + person + "\"");
        assertThat(get("/people/" + person, As.intakeOfficer())).hasStatusOk();
        assertThat(get("/people/" + principal, As.intakeOfficer())).hasStatusOk();
    }

    @Test
    void whoMayNotOpenThemSeesTheNameAlone() {
        assertThat(get("/cases/" + id, As.departmentManager()))
                .bodyText()
                .contains("Lê Thị Đứng Đầu")
                .doesNotContain("href=\"/people/");
    }
}
