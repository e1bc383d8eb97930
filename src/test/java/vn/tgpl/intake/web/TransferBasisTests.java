package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;

/** Data of a person leave with a transfer only on his consent or on a ground of law (Luật TGPL 2017 Đ6 k1 c). */
class TransferBasisTests extends DecisionWebTest {

    private static final UUID CONSENT = UUID.fromString("00000000-0000-7000-8000-00000000c002");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void withoutEitherTheFormSaysSoAtItsFieldAndNothingLeaves() {
        for (String none : new String[] {"", "ground:NO_SUCH", "consent:x", "consent:" + CONSENT}) {
            assertThat(transfer(none)).as(none).hasStatus(422).bodyText().contains("basis-error", "Bar association");
        }
        assertThat(state()).isEqualTo("RECEIVED");
        assertThat(disclosures()).isZero();
    }

    @Test
    void aGroundOfLawLetsThemLeaveAndIsKept() {
        assertThat(transfer("ground:TRANSFER")).hasStatus(302);
        assertThat(state()).isEqualTo("TRANSFERRED");
        assertThat(disclosures()).isEqualTo(1);
    }

    @Test
    void aConsentThatStandsIsOfferedAndLetsThemLeave() {
        consents("Bar  association", "WRITTEN");
        assertThat(mvc.get().uri("/requests/" + id + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .contains("consent:" + CONSENT, "ground:TRANSFER");
        assertThat(transfer("consent:" + CONSENT)).hasStatus(302);
        assertThat(disclosures()).isEqualTo(1);
    }

    @Test
    void oneThatWasTakenBackIsNeitherOfferedNorTaken() {
        consents("Bar  association", "WRITTEN");
        jdbc.sql("""
                        update people.disclosure_consent set withdrawn_on = given_on, withdrawn_at = recorded_at, withdrawn_by = recorded_by
                         where id = :id""").param("id", CONSENT).update();
        assertThat(mvc.get().uri("/requests/" + id + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .doesNotContain("consent:" + CONSENT);
        assertThat(transfer("consent:" + CONSENT)).hasStatus(422);
    }

    @Test
    void oneByWordOfMouthIsToldButNeitherOfferedNorTaken() {
        consents("Bar association", "ORAL");
        assertThat(mvc.get().uri("/requests/" + id + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .contains("không chọn được làm căn cứ", "cho Bar association")
                .doesNotContain("consent:" + CONSENT);
        assertThat(transfer("consent:" + CONSENT)).hasStatus(422).bodyText().contains("basis-error");
        assertThat(disclosures()).isZero();
    }

    @Test
    void oneThatNamesSomebodyElseAsksToHoldItAgainstWhomItGoesTo() {
        consents("Women's union", "WRITTEN");
        assertThat(transfer("consent:" + CONSENT))
                .hasStatus(422)
                .bodyText()
                .contains("compared-error", CONSENT + " Bar association");
        assertThat(transfer("consent:" + CONSENT).param("compared", CONSENT + " Another"))
                .hasStatus(422);
        assertThat(disclosures()).isZero();
        assertThat(transfer("consent:" + CONSENT).param("compared", CONSENT + " Bar association"))
                .hasStatus(302);
        assertThat(disclosures()).isEqualTo(1);
    }

    private void consents(String recipient, String given) {
        entities.flush();
        jdbc.sql("""
                        insert into people.disclosure_consent (id, person_id, recipient, content, purpose, given_as, witness, given_on, recorded_at, recorded_by)
                        select :id, beneficiary_id, :recipient, 'Hồ sơ', 'chuyển yêu cầu', :given, 'Tr', :on, :at, received_by
                          from intake.request where id = :request""")
                .param("id", CONSENT)
                .param("recipient", recipient)
                .param("given", given)
                .param("on", LocalDate.now(clock))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("request", id)
                .update();
    }

    private MockMvcRequestBuilder transfer(String basis) {
        return post("transfer")
                .param("toOrganisation", "Bar association")
                .param("reason", "Cư trú nơi khác")
                .param("basis", basis);
    }

    private int disclosures() {
        entities.flush();
        return jdbc.sql("""
                        select count(*) from people.disclosure d join intake.request r on r.beneficiary_id = d.person_id
                         where r.id = :id""").param("id", id).query(Integer.class).single();
    }

    private String state() {
        entities.flush();
        return jdbc.sql("select state from intake.request where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
