package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.NationalId;

/** A person is edited without what is masked, from a form that is not stale. */
class PersonEditTests extends PersonWebTest {

    @Test
    void anEditKeepsMaskedFactsLeftEmpty() {
        assertThat(body(mvc.get().uri("/people/" + id + "/edit").with(As.intakeOfficer())))
                .contains("Vừ Thị Bưởi")
                .doesNotContain(NUMBER, PHONE, "??");
        long version = people.get(id).version();
        assertThat(edit(version).param("fullName", "Vừ Thị Bưởi Hồng")).hasStatus(302);
        entities.flush();
        entities.clear();
        PersonFacts facts = people.get(id).facts();
        assertThat(facts.fullName()).isEqualTo("Vừ Thị Bưởi Hồng");
        assertThat(facts.nationalId()).isEqualTo(new NationalId(NUMBER));
        assertThat(journal.entriesOf("person", id.toString()))
                .extracting(JournalEntryView::action)
                .containsExactly("people.edit", "people.open", "people.register");
    }

    @Test
    void aStaleFormShowsWhatChangedAndKeepsTheTypedText() {
        long version = people.get(id).version();
        people.edit(new EditPerson(id, version, facts("Vừ Thị Khác")), officer);
        entities.flush();
        entities.clear();
        assertThat(edit(version).param("fullName", "Vừ Thị Gõ"))
                .hasStatus(409)
                .bodyText()
                .contains("Vừ Thị Khác", "value=\"Vừ Thị G");
        assertThat(people.get(id).fullName()).isEqualTo("Vừ Thị Khác");
        assertThat(edit(version + 1).param("fullName", "Vừ Thị Gõ")).hasStatus(302);
    }

    @Test
    void aWrongNumberIsRefusedAndADoubtfulOneIsNot() {
        long version = people.get(id).version();
        assertThat(edit(version).param("fullName", "Vừ Thị Bưởi").param("nationalId", "123"))
                .hasStatus(422)
                .bodyText()
                .contains("nationalId-error");
        assertThat(edit(version).param("fullName", "Vừ Thị Bưởi").param("nationalId", "999001000001"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .contains("callout-soon")
                .doesNotContain("??");
    }

    @Test
    void communesComeWithTheProvince() {
        assertThat(mvc.post()
                        .uri("/people/" + id + "/edit/communes")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .header("HX-Request", "true")
                        .param("provinceCode", "66"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"communeCode\"", "<option value=\"2")
                .doesNotContain("<html");
    }

    private MockMvcRequestBuilder edit(long version) {
        return mvc.post()
                .uri("/people/" + id + "/edit")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("version", Long.toString(version));
    }
}
