package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.PhoneNumber;

/** The address of somebody to whom a call is a danger is corrected without being seen, each field by itself. */
class MaskedAddressTests extends PersonWebTest {

    private static final String COMMUNE = "24133";

    @BeforeEach
    void anAddressThatStandsMasked() {
        PersonFacts bare = facts("Vừ Thị Bưởi");
        people.edit(
                new EditPerson(
                        id,
                        people.get(id).version(),
                        new PersonFacts(
                                bare.fullName(),
                                bare.nationalId(),
                                null,
                                bare.birth(),
                                bare.sex(),
                                bare.ethnicityCode(),
                                "66",
                                COMMUNE,
                                "Buôn Cũ",
                                "Số 12 hẻm Kín",
                                new PhoneNumber(PHONE),
                                ContactSafety.ofPhone(false),
                                null)),
                officer);
        entities.flush();
        entities.clear();
    }

    @Test
    void aVillageAloneIsToldAndTheRestStays() {
        edit(COMMUNE, "Buôn Mới");
        assertThat(people.get(id).facts().village()).isEqualTo("Buôn Mới");
        assertThat(people.get(id).facts().addressLine()).isEqualTo("Số 12 hẻm Kín");
    }

    @Test
    void leftEmptyAllOfItStays() {
        edit(COMMUNE, "");
        assertThat(people.get(id).facts().village()).isEqualTo("Buôn Cũ");
        assertThat(people.get(id).facts().addressLine()).isEqualTo("Số 12 hẻm Kín");
    }

    @Test
    void whoMovedToAnotherCommuneTakesItNowhere() {
        edit("", "");
        assertThat(people.get(id).facts().village()).isNull();
        assertThat(people.get(id).facts().addressLine()).isNull();
    }

    private void edit(String commune, String village) {
        assertThat(mvc.post()
                        .uri("/people/" + id + "/edit")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .param("version", Long.toString(people.get(id).version()))
                        .param("fullName", "Vừ Thị Bưởi")
                        .param("provinceCode", "66")
                        .param("communeCode", commune)
                        .param("village", village)
                        .param("phoneSafe", "false"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
    }
}
