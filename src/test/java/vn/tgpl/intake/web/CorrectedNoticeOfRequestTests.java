package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** When an authority told of somebody is corrected on the request as long as it is open. */
class CorrectedNoticeOfRequestTests extends CorrectionWebTest {

    private static final String TOLD = "2026-11-20 09:00";

    @BeforeEach
    void anAuthorityToldOfIt() {
        jdbc.sql("""
                        update intake.request
                           set channel = 'AUTHORITY', notifying_authority = 'CQDT', notified_at = :told::timestamp at time zone 'Asia/Ho_Chi_Minh'
                         where id = :id""").param("told", TOLD).param("id", id).update();
        entities.clear();
    }

    @Test
    void itIsKeptWithWhatStoodBefore() {
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("Ngày thông báo", "20/11/2026", "09:00");
        assertThat(correction("0", "66").param("notifiedOn", "19/11/2026").param("notifiedTime", "21:15"))
                .hasStatus3xxRedirection();
        flush();
        assertThat(told()).isEqualTo("2026-11-19 21:15");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Thông báo lúc: 09:00 20/11/2026 → 21:15 19/11/2026");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndChangesNothing() {
        assertThat(correction("0", "66")).hasStatus(422).bodyText().contains("notifiedOn-error");
        assertThat(correction("0", "66").param("notifiedOn", "20/11/2016").param("notifiedTime", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error", "20/11/2016");
        assertThat(correction("0", "66").param("notifiedOn", "20/11/2030").param("notifiedTime", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedTime-error");
        assertThat(told()).isEqualTo(TOLD);
    }

    @Test
    void whereNoAuthorityToldOfItNothingIsAsked() {
        jdbc.sql(
                        "update intake.request set channel = 'DIRECT', notifying_authority = null, notified_at = null where id = :id")
                .param("id", id)
                .update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .doesNotContain("name=\"notifiedOn\"");
        assertThat(correction("0", "66").param("notifiedOn", "19/11/2026")).hasStatus3xxRedirection();
        flush();
        assertThat(told()).isEqualTo("none");
    }

    private String told() {
        return jdbc.sql(
                        "select coalesce(to_char(notified_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'), 'none') from intake.request where id = :id")
                .param("id", id)
                .query((row, index) -> row.getString(1))
                .single();
    }
}
