package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** Which sections of a form that is still being filled are said to be filled in, and what is said of a place nobody told. */
@TgplTest
@Transactional
class FormSectionsTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "person, person.birth, 31/02/1990",
        "person, person.nationalId, 12",
        "person, person.phone, abc",
        "groups, noneApplies, true",
        "matter, matter.hearingOn, 1/2/2001",
        "matter, parties[2].nationalId, 12",
        "papers, paperFacts[POOR_CERTIFICATE].issuedOn, 31/2/2026",
        "source, reception.requesterPhone, abc",
    })
    void aSectionWithAnErrorIsNotFilledIn(String section, String field, String typed) {
        assertThat(panel()).bodyText().containsPattern(done(section));
        assertThat(panel().param(field, typed))
                .hasStatusOk()
                .bodyText()
                .doesNotContainPattern(done(section))
                .contains("#section-" + section);
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param(field, typed))
                .hasStatus(422)
                .bodyText()
                .doesNotContainPattern(done(section));
    }

    @Test
    void anEmptyFormAsksForTheResidenceAndTicksNoPlace() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .contains("Nơi cư trú hoặc nơi xảy ra vụ việc")
                .doesNotContain("Cư trú tại tỉnh", "Vụ việc xảy ra tại tỉnh")
                .doesNotContainPattern(done("person"));
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.addressLine", "Buon Ky"))
                .as("told")
                .bodyText()
                .contains("Cư trú tại tỉnh");
    }

    private MockMvcRequestBuilder panel() {
        return RequestPosts.complete(mvc, id, As.intakeOfficer())
                .uri("/requests/answer-panel")
                .header("HX-Request", "true");
    }

    private static String done(String section) {
        return "class=\"is-done\"><a href=\"#section-" + section + "\"";
    }
}
