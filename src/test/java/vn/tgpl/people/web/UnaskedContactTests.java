package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.As;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.PhoneNumber;

/** Where nobody was asked whether a person may be reached, how to reach him stands masked (Luật TGPL 2017 Đ6 k1 c). */
class UnaskedContactTests extends PersonWebTest {

    private static final String HOUSE = "So 12 hem Kin";
    private static final String NOTE = "Nhan chi Sau";

    @ParameterizedTest
    @CsvSource({
        ", , false, false",
        "true, , false, false",
        ", true, true, false",
        "true, true, true, true",
        "false, true, true, false",
        "true, false, false, false"
    })
    void anAddressIsReadOnceItIsKnownToBeSafeAndANoteOnceBothAre(
            @Nullable Boolean phone, @Nullable Boolean address, boolean house, boolean note) {
        known(new ContactSafety(phone, address, null));
        for (String path : new String[] {"", "/edit"}) {
            String page = body(mvc.get().uri("/people/" + id + path).with(As.intakeOfficer()));
            assertThat(page.contains(HOUSE)).as("address on %s", path).isEqualTo(house);
            assertThat(page.contains(NOTE)).as("note on %s", path).isEqualTo(note);
        }
    }

    @Test
    void whatIsMaskedIsOfferedToBeOpened() {
        known(ContactSafety.UNASKED);
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .contains("value=\"ADDRESS\"", "value=\"CONTACT_NOTE\"", "value=\"PHONE\"");
    }

    private void known(ContactSafety safety) {
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
                                null,
                                null,
                                HOUSE,
                                new PhoneNumber(PHONE),
                                safety,
                                NOTE)),
                officer);
        entities.flush();
        entities.clear();
    }
}
