package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;

/** A number that stands in the note on contact is guarded like the number of the person. */
class ContactNoteTests extends PersonWebTest {

    private static final String OTHER = "0905 333 444";

    @BeforeEach
    void aNoteWithANumber() {
        note(false, "Em gái " + OTHER + " nhận tin thay");
    }

    @Test
    void whereCallsAreNotSafeItIsMaskedAndOpenedWithAReason() {
        String page = "/people/" + id;
        assertThat(body(mvc.get().uri(page).with(As.intakeOfficer())))
                .contains("******")
                .doesNotContain(OTHER, "Em gái");
        MvcTestResult opened = mvc.post()
                .uri(page + "/reveal")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("fact", "CONTACT_NOTE")
                .param("reason", "Hẹn gặp")
                .exchange();
        Cookie[] session = opened.getResponse().getCookies();
        assertThat(body(mvc.get().uri(page).with(As.intakeOfficer()).cookie(session)))
                .contains(OTHER);
        assertThat(journal.entriesOf("person", id.toString()))
                .anySatisfy(entry -> assertThat(entry.reason()).isEqualTo("CONTACT_NOTE: Hẹn gặp"));
    }

    @Test
    void aFormOfThePersonDoesNotShowItAndLeftEmptyKeepsIt() {
        assertThat(body(mvc.get().uri("/people/" + id + "/edit").with(As.intakeOfficer())))
                .doesNotContain(OTHER);
        assertThat(mvc.post()
                        .uri("/people/" + id + "/edit")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .param("version", Long.toString(people.get(id).version()))
                        .param("fullName", "Vừ Thị Bưởi Hồng")
                        .param("phoneSafe", "false"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(people.get(id).facts().contactNote()).contains(OTHER);
    }

    @Test
    void whereCallsAndVisitsAreSafeItStandsThere() {
        note(true, "Em gái " + OTHER);
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .contains("Em gái " + OTHER);
    }

    private void note(boolean safe, String note) {
        PersonFacts facts = facts("Vừ Thị Bưởi");
        people.edit(
                new EditPerson(
                        id,
                        people.get(id).version(),
                        new PersonFacts(
                                facts.fullName(),
                                facts.nationalId(),
                                null,
                                facts.birth(),
                                facts.sex(),
                                facts.ethnicityCode(),
                                null,
                                null,
                                null,
                                null,
                                facts.phone(),
                                new ContactSafety(safe, safe, null),
                                note)),
                officer);
        entities.flush();
        entities.clear();
    }
}
