package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The page of a case and the form of its registration cite the law of its procedure, and no other. */
class RegistrationGroundTests extends CaseWebTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(nullValues = "none", textBlock = """
            VICTIM,                  CRIMINAL,        Điều 78 BLTTHS 2015,   Điều 78 Bộ luật Tố tụng hình sự 2015,  Điều 75
            PLAINTIFF,               LAND,            Điều 75 BLTTDS 2015,   Điều 75 Bộ luật Tố tụng dân sự 2015,   Điều 78
            none,                    MARRIAGE_FAMILY, Điều 75 BLTTDS 2015,   Điều 75 Bộ luật Tố tụng dân sự 2015,   Điều 78
            none,                    LAND,            Điều 75 BLTTDS 2015 hoặc Điều 61 Luật TTHC 2015, Điều 75 Bộ luật Tố tụng dân sự 2015 hoặc Điều 61 Luật Tố tụng hành chính 2015, Điều 78
            none,                    OTHER,           Chưa rõ luật tố tụng áp dụng, chưa cho biết đó là thủ tục nào, Điều 78
            INTERESTED_PERSON,       OTHER,           Chưa rõ luật tố tụng áp dụng, chưa cho biết đó là thủ tục nào, Điều 61
            ADMINISTRATIVE_CLAIMANT, LAND,            Điều 61 Luật TTHC 2015, Điều 61 Luật Tố tụng hành chính 2015, Điều 78
            """)
    void theGroundFollowsTheProcedure(String status, String field, String onPage, String onForm, String other) {
        CaseId id = assignedLitigation();
        jdbc.sql(
                        "update casework.legal_aid_case set procedural_status_code = :status, field_code = :field where id = :id")
                .param("status", status)
                .param("field", field)
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(onPage)
                .doesNotContain(other);
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains(onForm)
                .doesNotContain(other);
    }
}
