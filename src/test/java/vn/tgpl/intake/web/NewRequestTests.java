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
    void whatStandsOnAPaperIsKeptAndShownWithTheYearItConfirms() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("paperFacts[POOR_CERTIFICATE].number", "12/GCN-HN")
                        .param("paperFacts[POOR_CERTIFICATE].issuer", "UBND xã Ea Kar")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "5/1/26"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Bản chính; số 12/GCN-HN; UBND xã Ea Kar; cấp ngày 05/01/2026; xác nhận cho năm 2026");
    }

    @Test
    void aPaperOfTomorrowOrOneThatWasNotShownIsRefusedAtItsField() {
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("paperFacts[POOR_CERTIFICATE].issuedOn", "1/1/2090")
                        .param("paperFacts[OTHER_PAPER].number", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("paperFacts[POOR_CERTIFICATE].issuedOn-error", "Ngày này không được sau hôm nay");
        assertThat(RequestPosts.form(mvc, "/requests/new", id, As.intakeOfficer())
                        .param("groups", "HO_NGHEO")
                        .param("paperFacts[POOR_CERTIFICATE].number", "7"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "papers[POOR_CERTIFICATE]-error", "Giấy chứng nhận hộ nghèo: Đã ghi số, nơi cấp hoặc ngày cấp");
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
    void anotherProvinceDoesNotSeeIt() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.otherProvince())).hasStatus(404);
        assertThat(mvc.get().uri("/requests/not-an-id").with(As.intakeOfficer()))
                .hasStatus(404);
        assertThat(RequestPosts.complete(mvc, id, As.otherProvince())).hasStatus(404);
    }

    @Test
    void whatCameInBeforeItWasTypedCountsFromItsDay() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "POST")
                        .param("reception.receivedOn", "30/12/2025")
                        .param("reception.receivedTime", "15:20"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("15:20 30/12/2025", ".2025");
    }

    @Test
    void aVisitIsReceivedWhenItIsTyped() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("reception.receivedOn", "30/12/2025"))
                .hasStatus(302);
        entities.flush();
        assertThat(count("intake.request where id = :id and not received_earlier and received_at >= '2026-01-01'"))
                .isOne();
    }

    @Test
    void aReceptionInTheFutureOrBeforeItsNoticeIsRefusedAtItsField() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "POST").param("reception.receivedOn", "1/1/2090"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.receivedOn-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "ELECTRONIC")
                        .param("reception.receivedTime", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.receivedOn-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "AUTHORITY")
                        .param("reception.notifyingAuthority", "TAND khu vực 1")
                        .param("reception.notifiedOn", "5/1/2026")
                        .param("reception.receivedOn", "4/1/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày nhận không được trước ngày cơ quan thông báo");
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
