package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;

/** People are listed, searched and opened within the scope, masked. */
class PeopleScreensTests extends PersonWebTest {

    @Test
    void theListIsMaskedAndInTheOrderOfGivenNames() {
        people.register(nobody("Vừ Thị Ánh"), officer);
        String html = body(mvc.get().uri("/people").with(As.intakeOfficer()));
        assertThat(html).contains("*********077", "Vừ Thị Bưởi").doesNotContain(NUMBER, "??");
        assertThat(html.indexOf("Thị Ánh")).isBetween(0, html.indexOf("Thị Bưởi"));
        assertThat(body(mvc.get().uri("/people").with(As.otherProvince()))).doesNotContain("Bưởi");
    }

    @Test
    void wordsArePostedAndTheUrlHoldsATokenOnly() {
        people.register(nobody("Vừ Thị Ánh"), officer);
        for (String words : List.of("buoi vu", NUMBER, PHONE)) {
            MvcTestResult posted = mvc.post()
                    .uri("/people/search")
                    .with(As.intakeOfficer())
                    .with(csrf())
                    .param("words", words)
                    .exchange();
            String location = posted.getResponse().getHeader("Location");
            assertThat(location).startsWith("/people?q=").doesNotContain(words);
            assertThat(body(mvc.get()
                            .uri(location)
                            .with(As.intakeOfficer())
                            .cookie(posted.getResponse().getCookies())))
                    .contains("Vừ Thị Bưởi")
                    .doesNotContain("Vừ Thị Ánh");
        }
    }

    @Test
    void theListIsNarrowedByYearOfBirthOfficeAndOpenCaseAndSaysHowManyAreLeft() {
        people.register(nobody("Vừ Thị Ánh"), officer);
        entities.flush();
        assertThat(body(mvc.get().uri("/people?birthYear=1971").with(As.intakeOfficer())))
                .contains("Vừ Thị Bưởi")
                .containsPattern("[1-9]\\d* người")
                .doesNotContain("Vừ Thị Ánh");
        assertThat(body(mvc.get().uri("/people?openCase=true&birthYear=1971").with(As.intakeOfficer())))
                .doesNotContain("Vừ Thị Bưởi");
        assertThat(body(mvc.get().uri("/people?office=" + Rows.DAK_LAK_BRANCH).with(As.intakeOfficer())))
                .doesNotContain("Vừ Thị Bưởi");
        for (String wrong : List.of("birthYear=71", "birthYear=abc", "office=1", "openCase=maybe")) {
            assertThat(mvc.get().uri("/people?" + wrong).with(As.intakeOfficer()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("field-error", "Vừ Thị Bưởi");
        }
    }

    @Test
    void aMaskedFactIsOpenedOnceWithAReasonThatIsJournalled() {
        String page = "/people/" + id;
        assertThat(body(mvc.get().uri(page).with(As.intakeOfficer())))
                .contains("*********077")
                .doesNotContain(NUMBER, PHONE, "??");
        assertThat(reveal().param("fact", "NATIONAL_ID"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error")
                .doesNotContain(NUMBER);
        MvcTestResult opened = reveal().param("fact", "NATIONAL_ID")
                .param("reason", "Làm giấy mời")
                .exchange();
        assertThat(opened).hasStatus(302).hasHeader("Location", page);
        Cookie[] session = opened.getResponse().getCookies();
        assertThat(body(mvc.get().uri(page).with(As.intakeOfficer()).cookie(session)))
                .contains(NUMBER)
                .doesNotContain(PHONE);
        assertThat(body(mvc.get().uri(page).with(As.intakeOfficer()).cookie(session)))
                .doesNotContain(NUMBER);
        assertThat(journal.entriesOf("person", id.toString()))
                .anySatisfy(entry -> assertThat(entry.reason()).contains("Làm giấy mời"));
    }

    @Test
    void aForeignPersonIsNotThere() {
        for (String page : List.of("/people/" + id, "/people/" + id + "/edit")) {
            assertThat(mvc.get().uri(page).with(As.otherProvince())).hasStatus(404);
        }
    }

    private MockMvcRequestBuilder reveal() {
        return mvc.post()
                .uri("/people/" + id + "/reveal")
                .with(As.intakeOfficer())
                .with(csrf());
    }

    private static PersonFacts nobody(String name) {
        return new PersonFacts(
                name, null, null, null, null, null, null, null, null, null, null, ContactSafety.ofPhone(true), null);
    }
}
