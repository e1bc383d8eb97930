package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** The form by which a centre takes up what another one passed to it. */
class ArrivingFormTests extends TransferWebTest {

    @Test
    void aPlaceOfTheMatterThatHasMergedSinceIsTheOneItMergedInto() {
        jdbc.sql("update intake.request set matter_province_code = '54' where id = :id")
                .param("id", sent)
                .update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .containsPattern("(?s)name=\"matter.provinceCode\".{0,4000}?value=\"66\" selected");
    }

    /** Luật TGPL 2017 Đ26 k1, Đ35 k1: what the sender wrote down is confirmed, and not taken for what it is not. */
    @Test
    void whatTheSenderWroteDownStandsInTheFormThere() {
        jdbc.sql("""
                        update people.person set residence_province_code = '66', commune_code = null, address_line = 'Buon Ky', sex = 'FEMALE',
                               national_id = '066171098765'
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        jdbc.sql("""
                        update intake.request set field_code = 'LAND', form_of_aid = 'LITIGATION', authority = 'Toa an khu vuc 3',
                               matter_province_code = '82', central_order = true
                         where id = :id""").param("id", sent).update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .containsPattern("value=\"66\" selected=\"selected\">[^<]*Đắk Lắk")
                .containsPattern("value=\"LAND\" selected")
                .containsPattern("value=\"FEMALE\"[^>]*checked")
                .containsPattern("value=\"LITIGATION\" selected")
                .contains("Buon Ky", "Toa an khu vuc 3", "class=\"callout\"")
                .doesNotContain(
                        "Cư trú tại tỉnh", "066171098765", "name=\"matter.centralOrder\" value=\"true\" checked")
                .doesNotContain("??");
    }

    /** What stands masked in the record of another centre is seen whole here: the journal says by whom, each time. */
    @Test
    void eachOpeningOfTheFormThereIsWrittenIntoTheJournal() {
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .contains("0905 111 222");
        assertThat(journalled("people.reveal", beneficiary())).isOne();
        assertThat(journalled("referrals.read", referral())).isOne();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .hasStatusOk();
        assertThat(journalled("people.reveal", beneficiary())).isEqualTo(2);
        assertThat(get("/requests/new?referral=" + referral(), As.intakeOfficer()))
                .as("whom it is not meant for")
                .hasStatus(404);
        assertThat(journalled("people.reveal", beneficiary())).isEqualTo(2);
    }

    /** Luật TGPL 2017 Đ26 k1: the province the sender was told counts, though it is that of the centre. */
    @Test
    void theProvinceThatTheSenderWasToldIsNoneTheFormBeganWith() {
        jdbc.sql("""
                        update people.person set residence_province_code = '82', commune_code = null, address_line = null
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .contains("name=\"presetProvince\" value=\"\"", "Cư trú tại tỉnh");
    }

    private UUID beneficiary() {
        return jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", sent)
                .query(UUID.class)
                .single();
    }
}
