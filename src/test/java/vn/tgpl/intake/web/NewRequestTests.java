package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class NewRequestTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

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
                .isOne();
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
    void aNoticeByAnAuthorityNeedsItsNameAndTime() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer(), "AUTHORITY"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.notifyingAuthority-error", "reception.notifiedOn-error");
    }

    @Test
    void aRequestPassedOnNamesTheCentreItComesFrom() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer(), "TRANSFER"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.transferredFrom-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "TRANSFER")
                        .param("reception.transferredFrom", "Trung tâm số 9"))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Trung tâm khác chuyển đến", "Trung tâm số 9");
    }

    @Test
    void thePanelTellsWhyTheOtherGroupsDoNotCount() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.birth", "1971")
                        .param("groups", "HO_NGHEO"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vì sao không phải các diện khác?",
                        "Trẻ em: không hợp với tuổi 54–55",
                        "Người thuộc hộ cận nghèo: đến ngày 01/01/2027 mới có hiệu lực",
                        "Diện chính: Người thuộc hộ nghèo");
    }

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
    void aKnownPersonIsFoundChosenAndLinked() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        UUID person = jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        assertThat(RequestPosts.form(mvc, "/requests/new/known", UUID.randomUUID(), As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("person.fullName", "vu thi buoi")
                        .param("person.birth", "1971"))
                .hasStatusOk()
                .bodyText()
                .contains(person.toString());
        assertThat(RequestPosts.form(mvc, "/requests/new/known-person", UUID.randomUUID(), As.intakeOfficer())
                        .param("choose", person.toString()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + RequestPosts.NAME, "name=\"knownId\" value=\"" + person);
        assertThat(RequestPosts.form(mvc, "/requests/new/known-person", UUID.randomUUID(), As.otherProvince())
                        .param("choose", person.toString()))
                .hasStatus(404);
    }

    @Test
    void aKnownPersonChangedMeanwhileIsShownBeforeHeIsOverwritten() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        UUID person = jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        jdbc.sql("update people.person set address_line = 'Thôn Sáu', version = 7 where id = :id")
                .param("id", person)
                .update();
        entities.clear();
        UUID second = UUID.randomUUID();
        assertThat(RequestPosts.complete(mvc, second, As.intakeOfficer())
                        .param("knownId", person.toString())
                        .param("knownVersion", "0")
                        .param("person.addressLine", "To Bay"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung người khác vừa lưu", "Thôn Sáu", "value=\"To Bay", "value=\"7\"");
        assertThat(RequestPosts.complete(mvc, second, As.intakeOfficer())
                        .param("knownId", person.toString())
                        .param("knownVersion", "7")
                        .param("person.addressLine", "To Bay"))
                .hasStatus(302);
    }

    @Test
    void theAnswerPanelTellsMissingPapersWhileTyping() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("groups", "HO_NGHEO"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"answer\"", "callout-soon", "Giấy chứng nhận hộ nghèo", "hx-swap-oob=\"true\"")
                .doesNotContain("<html", "??");
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", id, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("<html");
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

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
