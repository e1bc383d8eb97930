package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

@TgplTest
@Transactional
class PeopleScreensTests {

    private static final String NUMBER = "066171000077";
    private static final String PHONE = "0912345678";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService accounts;

    private Actor officer;
    private PersonId id;

    @BeforeEach
    void registerPerson() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        id = people.register(facts("Vừ Thị Bưởi"), officer);
        entities.flush();
        entities.clear();
    }

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
                .containsExactly("people.edit", "people.register");
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

    private MockMvcRequestBuilder edit(long version) {
        return mvc.post()
                .uri("/people/" + id + "/edit")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("version", Long.toString(version));
    }

    private static String body(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static PersonFacts facts(String name) {
        return new PersonFacts(
                name,
                new NationalId(NUMBER),
                null,
                BirthDate.ofYear(1971),
                Sex.FEMALE,
                "08",
                null,
                null,
                null,
                new PhoneNumber(PHONE),
                false,
                null);
    }

    private static PersonFacts nobody(String name) {
        return new PersonFacts(name, null, null, null, null, null, null, null, null, null, true, null);
    }
}
