package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkPersons;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.shared.Actor;

/** One form makes one request, and loses nothing that was typed. */
class NewRequestTests extends RequestFormTest {

    @Autowired
    private PersonLinks links;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void showsTheFormWithGroupsPapersAndAFreshId() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"requestId\"", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "parties[2].fullName")
                .doesNotContain("??");
    }

    @Test
    void writesTheRequestDownAndGoesToItsAnswer() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()))
                .hasStatus(302)
                .hasHeader("Location", "/requests/" + id);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(RequestPosts.NAME, "callout-done", "Nguyễn Văn Kiện", "01/02/1971")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/requests/" + id + "/receipt").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("TN.TT.")
                .doesNotContain("??");
        assertThat(count("audit.entry where subject_id = :id::text and action = 'intake.read'"))
                .as("the looks at it and at its receipt")
                .isEqualTo(2);
    }

    @Test
    void theSameFormSentTwiceMakesOneRequest() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()))
                .hasStatus(302)
                .hasHeader("Location", "/requests/" + id);
        entities.flush();
        assertThat(count("intake.request where id = :id")).isOne();
        assertThat(count("people.person p where exists"
                        + " (select 1 from intake.request r where r.beneficiary_id = p.id and r.id = :id)"))
                .isOne();
    }

    @Test
    void anotherCitizenTypedIntoASentFormIsNotLostButAskedToBeSentAgain() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("person.fullName", "H Linh Mlo")
                        .param("matter.fieldCode", "LAND")
                        .param("matter.formOfAid", "ADVICE")
                        .param("matter.summary", "Tranh chấp ranh giới"))
                .hasStatus(422)
                .bodyText()
                .contains("H Linh Mlo", "đã được gửi trước đó với nội dung khác")
                .doesNotContain("value=\"" + id, "??");
        entities.flush();
        assertThat(count("intake.request where id = :id")).isOne();
    }

    @Test
    void decomposedLettersAreStoredComposed() {
        String decomposed = Normalizer.normalize("Đặng Thị Hướng Ý", Normalizer.Form.NFD);
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("person.fullName", "  " + decomposed + " ")
                        .param("matter.fieldCode", "CIVIL")
                        .param("matter.formOfAid", "LITIGATION")
                        .param("matter.summary", decomposed))
                .hasStatus(302);
        entities.flush();
        assertThat(jdbc.sql("select beneficiary_name from intake.request where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("Đặng Thị Hướng Ý");
    }

    @Test
    void theBeneficiaryIsNotHisOwnOpponent() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("person.fullName", "Đặng Thị Hướng Ý")
                        .param("person.nationalId", "066171000001")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].fullName", "Dang Van Khac")
                        .param("parties[0].nationalId", "066171000001"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "của người được trợ giúp pháp lý", "Dang Van Khac");
    }

    /** Linked records are one person, whichever of them is chosen. */
    @Test
    void aNumberOfARecordLinkedWithTheOneChosenIsHisToo() {
        Rows rows = new Rows(jdbc);
        UUID chosen = rows.person(Rows.DAK_LAK, "Đặng Thị Hướng Ý", null);
        UUID other = rows.person(Rows.DAK_LAK, "Dang Thi Huong", "066171000009");
        links.link(new LinkPersons(new PersonId(chosen), new PersonId(other), "Cung mot nguoi"), (Actor)
                Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan")));
        entities.flush();
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("knownId", chosen.toString())
                        .param("knownVersion", "0")
                        .param("person.fullName", "Đặng Thị Hướng Ý")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].fullName", "Dang Van Khac")
                        .param("parties[0].nationalId", "066171000009"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "của người được trợ giúp pháp lý", "Dang Van Khac");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("person.nationalId", "06617100000")
                        .param("person.birth", "31/02/1990")
                        .param("person.phone", "12")
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "CERTIFIED_COPY")
                        .param("matter.hearingOn", "1/1/2020")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].nationalId", "066171000001")
                        .param("matter.authority", "<script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "person.fullName-error",
                        "person.nationalId-error",
                        "person.birth-error",
                        "person.phone-error",
                        "matter.fieldCode-error",
                        "matter.formOfAid-error",
                        "matter.summary-error",
                        "matter.hearingOn-error",
                        "parties[0].fullName-error",
                        "value=\"31/02/1990\"",
                        "value=\"066171000001\"",
                        "&lt;script&gt;")
                .containsPattern("value=\"CERTIFIED_COPY\"[^>]*selected")
                .doesNotContain("<script>alert", "??");
        assertThat(count("intake.request where id = :id")).isZero();
    }

    @Test
    void aNameWithPicturesInItIsRefusedAtItsFieldAndOneOfTheHighlandsIsNot() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("person.fullName", "H'Bia Ni\ud83d\ude00")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].fullName", "Y Bhăm Êban"))
                .hasStatus(422)
                .bodyText()
                .contains("person.fullName-error", "Tên chỉ gồm chữ cái")
                .doesNotContain("parties[0].fullName-error");
    }

    @Test
    void tooLongATextIsRefusedAndKept() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("matter.authority", "a".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("matter.authority-error");
    }

    @Test
    void anotherProvinceDoesNotSeeIt() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.otherProvince())).hasStatus(404);
        assertThat(mvc.get().uri("/requests/not-an-id").with(As.intakeOfficer()))
                .hasStatus(404);
        assertThat(RequestPosts.complete(mvc, id, As.otherProvince())).hasStatus(404);
    }
}
