package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.domain.SafetyBook;
import vn.tgpl.people.domain.SafetyTold;

/** Whether somebody may be called, written to and visited is told with who and when, and why if somebody says so. */
class ContactSafetyTests extends PersonWebTest {

    @Autowired
    private SafetyBook book;

    @Test
    void whatIsToldIsKeptWithWhoAndWhenAndWhatWasToldBefore() {
        assertThat(edit().param("phoneSafe", "true").param("addressSafe", "false"))
                .hasStatus(302);
        assertThat(book.of(id))
                .extracting(SafetyTold::safety)
                .containsExactly(new ContactSafety(true, false, null), ContactSafety.ofPhone(false));
        assertThat(book.of(id)).extracting(SafetyTold::by).containsOnly(officer.displayName());
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .contains("Không gửi thư, không đến địa chỉ này", officer.displayName());
    }

    @Test
    void otherFactsTellNothingOfIt() {
        assertThat(edit().param("phoneSafe", "false").param("birth", "1970")).hasStatus(302);
        assertThat(book.of(id)).hasSize(1);
    }

    @Test
    void aReasonStandsMaskedAndStaysWhereItIsLeftEmpty() {
        assertThat(edit().param("phoneSafe", "false").param("safetyReason", "Chồng giữ máy"))
                .hasStatus(302);
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .doesNotContain("Chồng giữ máy")
                .contains("SAFETY_REASON");
        assertThat(edit().param("phoneSafe", "false")).hasStatus(302);
        assertThat(people.get(id).facts().safety().reason()).isEqualTo("Chồng giữ máy");
    }

    @Test
    void aReasonThatDoesNotHoldIsDroppedByWhoeverSaysSo() {
        assertThat(edit().param("phoneSafe", "false").param("safetyReason", "Chồng giữ máy"))
                .hasStatus(302);
        assertThat(mvc.get().uri("/people/" + id + "/edit").with(As.intakeOfficer()))
                .bodyText()
                .contains("name=\"safetyReasonDropped\"");
        assertThat(edit().param("phoneSafe", "false").param("safetyReasonDropped", "true"))
                .hasStatus(302);
        assertThat(people.get(id).facts().safety()).isEqualTo(ContactSafety.ofPhone(false));
    }

    @Test
    void aReasonGoesWithTheFlagItWasGivenFor() {
        assertThat(edit().param("phoneSafe", "false").param("safetyReason", "Chồng giữ máy"))
                .hasStatus(302);
        assertThat(edit().param("phoneSafe", "true")).hasStatus(302);
        assertThat(people.get(id).facts().safety()).isEqualTo(ContactSafety.ofPhone(true));
    }

    @Test
    void aReasonForNothingIsRefusedAtItsFieldAndKept() {
        assertThat(edit().param("phoneSafe", "true").param("safetyReason", "Nghe nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("safetyReason-error", "Nghe nh");
        assertThat(people.get(id).facts().safety()).isEqualTo(ContactSafety.ofPhone(false));
    }

    private MockMvcRequestBuilder edit() {
        entities.flush();
        entities.clear();
        return mvc.post()
                .uri("/people/" + id + "/edit")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("version", Long.toString(people.get(id).version()))
                .param("fullName", "Vừ Thị Bưởi");
    }
}
