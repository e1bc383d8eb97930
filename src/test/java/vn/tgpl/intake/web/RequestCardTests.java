package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

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
