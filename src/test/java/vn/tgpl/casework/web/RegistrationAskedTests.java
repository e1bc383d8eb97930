package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** What may be true and mostly is not is asked about before one registers (BLTTHS 2015 Đ34, Đ35, Đ58 to Đ61; TTLT 10/2018 Đ12). */
class RegistrationAskedTests extends CaseWebTest {

    /** BLTTHS 2015 Đ60, Đ61: whom a court tries is a defendant. */
    @ParameterizedTest
    @CsvSource({"ACCUSED_DETAINED, FIRST_INSTANCE", "ACCUSED_AT_LARGE, FIRST_INSTANCE", "IN_CUSTODY, APPEAL"})
    void whoeverIsNoDefendantBeforeACourtIsAskedAbout(String status, String stage) {
        CaseId id = of(status);
        assertThat(register(id, stage, "COURT", "TAND khu vực 1"))
                .hasStatus(422)
                .bodyText()
                .contains("stageConfirmed-error", "BLTTHS 2015 Đ58–Đ61", "name=\"stageConfirmed\"", "TAND khu vực 1")
                .doesNotContain("name=\"kindConfirmed\"");
        assertThat(count("registration", id)).isZero();
        assertThat(register(id, stage, "COURT", "TAND khu vực 1", "stageConfirmed", "true"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @ParameterizedTest
    @CsvSource({"DEFENDANT_DETAINED, FIRST_INSTANCE", "ACCUSED_DETAINED, INVESTIGATION", "VICTIM, APPEAL"})
    void whoeverStandsSoInThatStageIsNot(String status, String stage) {
        CaseId id = of(status);
        boolean court = !stage.equals("INVESTIGATION");
        assertThat(register(id, stage, court ? "COURT" : "INVESTIGATOR", court ? "TAND khu vực 1" : "Công an tỉnh"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_INSTANCE, COURT,        Công an huyện Ea Kar",
        "PROSECUTION,    PROCURACY,    Công an tỉnh",
        "ENFORCEMENT,    COURT,        UBND xã Ea Na",
        "INVESTIGATION,  INVESTIGATOR, Trại giam Đắk Trung"
    })
    void aNameThatIsPlainlyOfAnotherKindIsAskedAbout(String stage, String kind, String name) {
        CaseId id = of("VICTIM");
        assertThat(register(id, stage, kind, name))
                .hasStatus(422)
                .bodyText()
                .contains("kindConfirmed-error", "name=\"kindConfirmed\"");
        assertThat(count("registration", id)).isZero();
        assertThat(register(id, stage, kind, name, "kindConfirmed", "true")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void nothingIsAskedBeforeItIsSent() {
        assertThat(get("/cases/" + of("ACCUSED_DETAINED") + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("kindConfirmed", "stageConfirmed");
    }

    private CaseId of(String status) {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).status(status));
    }

    private MvcTestResult register(CaseId id, String stage, String kind, String authority, String... more) {
        String[] needed = {
            "id",
            UUID.randomUUID().toString(),
            "authorityKind",
            kind,
            "authority",
            authority,
            "stageCode",
            stage,
            "capacity",
            status(id).equals("VICTIM") ? "PROTECTOR" : "DEFENDER",
            "sentOn",
            day(0),
        };
        return post("/cases/" + id + "/registrations", As.legalAidOfficer(), both(needed, more));
    }

    private String status(CaseId id) {
        return jdbc.sql("select procedural_status_code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
