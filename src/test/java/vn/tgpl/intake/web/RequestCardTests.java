package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** What stands on an identity card goes into the form of a request. */
@TgplTest
@Transactional
class RequestCardTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Test
    void aCardFillsThePersonWithAndWithoutScript() {
        String card = "066171000001|241234567|" + RequestPosts.NAME + "|01021971|Nữ|Buôn Akõ Dhông|01052021";
        assertThat(RequestPosts.form(mvc, "/requests/new/card", id, As.intakeOfficer())
                        .param("card", card)
                        .param("matter.summary", "kept text"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + RequestPosts.NAME, "value=\"066171000001\"", "01/02/1971", "kept text", "<html");
        assertThat(RequestPosts.form(mvc, "/requests/new/card", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("card", card))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"section-person\"", RequestPosts.NAME)
                .doesNotContain("<html", "??");
        String commune = jdbc.sql("select name from catalog.commune where code = '66-ea-sup'")
                .query(String.class)
                .single();
        assertThat(RequestPosts.form(mvc, "/requests/new/card", id, As.intakeOfficer())
                        .param("card", card.replace("Dhông", "Dhong, xã " + commune + ", tỉnh Đắk Lắk")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"66-ea-sup\" selected")
                .doesNotContain(commune + ", tỉnh");
        assertThat(RequestPosts.form(mvc, "/requests/new/card", id, As.intakeOfficer())
                        .param("card", "unreadable"))
                .hasStatusOk()
                .bodyText()
                .contains("card-error");
    }

    /** A scanner ends its line with Enter; without script that sends the whole form. */
    @Test
    void aScannedCardAloneIsReadAndNothingIsRefusedOrSaved() {
        String card = "066171000001|241234567|" + RequestPosts.NAME + "|01021971|Nữ|Buôn Akõ Dhông|01052021";
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("card", card)
                        .param("matter.summary", "kept text"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + RequestPosts.NAME, "value=\"066171000001\"", "kept text")
                .doesNotContain("error-summary-title", "field-bad", "??");
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("card", "unreadable"))
                .hasStatusOk()
                .bodyText()
                .contains("card-error")
                .doesNotContain("person.fullName-error");
        assertThat(jdbc.sql("select count(*) from intake.request where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer()))
                .as("without a card the form is checked")
                .hasStatus(422)
                .bodyText()
                .contains("person.fullName-error");
    }

    @Test
    void whoHasNoTwelveDigitsIsAskedForTheNumberOfAnotherPaper() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("person.nationalId", "240123456"))
                .hasStatus(422)
                .bodyText()
                .contains("person.nationalId-error", "hộ chiếu hoặc giấy tờ khác", "240123456");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("person.oldIdNumber", "c 1234567"))
                .hasStatus(302);
        entities.flush();
        assertThat(jdbc.sql("""
                        select p.old_id_number from people.person p
                          join intake.request r on r.beneficiary_id = p.id where r.id = :id""").param("id", id).query(String.class).single()).isEqualTo("C1234567");
    }

    @Test
    void enterInTheEmptyFieldOfTheCardChangesNothingAndIsNoError() {
        assertThat(RequestPosts.form(mvc, "/requests/new/card", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("card", "")
                        .param("person.fullName", RequestPosts.NAME))
                .hasStatusOk()
                .bodyText()
                .contains(RequestPosts.NAME)
                .doesNotContain("card-error");
    }

    @Test
    void enterInAnyOtherFieldSendsTheForm() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .containsSubsequence("<form", "data-default-submit", "id=\"card\"", "id=\"read-card\"");
    }
}
