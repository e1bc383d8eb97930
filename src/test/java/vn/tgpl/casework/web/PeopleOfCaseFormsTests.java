package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** What the forms of a case with several people tell of them, and all that is wrong with one at once. */
class PeopleOfCaseFormsTests extends LeavingWebTest {

    @Test
    void titlesNameTwoAndCountMore() {
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains("Lê Thị Đứng Đầu, " + NAME);
        joins("Phạm Văn Nối Tiếp", "TRE_EM", weekAgo().plusSeconds(60));
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains("Lê Thị Đứng Đầu và 2 người khác");
    }

    @Test
    void theAddressOfTheFormsLeadsToThePeopleOnThePageOfTheCase() {
        assertThat(get("/cases/" + id + "/beneficiaries", As.director()))
                .hasRedirectedUrl("/cases/" + id + "#people-title");
        assertThat(get("/cases/" + id + "/beneficiaries", As.otherProvince())).hasStatus(404);
    }

    @Test
    void whoIsHelpedAlreadyIsToldWithWhatIsMissing() {
        assertThat(post(
                        "/cases/" + id + "/beneficiaries",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "personId",
                        person.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("groups-error", "personId-error");
    }

    @Test
    void anEmptyAssignmentTellsEachFaultAtItsOwnField() {
        jdbc.sql(
                        "update casework.legal_aid_case set procedural_status_code = 'DEFENDANT_AT_LARGE', field_code = 'CRIMINAL' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(post("/cases/" + id + "/assignment", As.director(), "version", Long.toString(version(id))))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "decidedOn-error", "bars-error");
        assertThat(post(
                        "/cases/" + id + "/assignment",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "decidedOn",
                        day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "decidedOn-error", "bars-error");
    }
}
