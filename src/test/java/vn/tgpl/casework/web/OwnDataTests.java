package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

/** Whoever asks gets on one paper what is held about him, and nothing of those who stand beside him. */
class OwnDataTests extends JoiningWebTest {

    private static final String NUMBER = "066175000321";

    @Autowired
    private Journal journal;

    private UUID head;

    @BeforeEach
    void somebodyJoined() {
        head = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        select id, :person, 'HO_NGHEO', accepted_at, :person from casework.legal_aid_case where id = :id""").param("person", person).param("id", id.value()).update();
        jdbc.sql("update people.person set national_id = :number where id = :id")
                .param("number", NUMBER)
                .param("id", person)
                .update();
    }

    @Test
    void whoJoinedGetsHisOwnOfTheCaseAndNoNameOfWhoHeadsItOrStandsAgainst() {
        assertThat(give(person, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Hoàng Thị Cùng Giúp", NUMBER, "Vụ việc " + code(), "Cùng được trợ giúp từ", "hộ nghèo")
                .doesNotContain("Lê Thị Đứng Đầu", "Trần Văn Đối");
    }

    @Test
    void whoHeadsItGetsHisRequestAndCaseAndNoNameOfWhoJoined() {
        assertThat(give(head, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Thị Đứng Đầu", "Vụ việc " + code(), "Yêu cầu ", "Đã thụ lý")
                .doesNotContain("Cùng Giúp", NUMBER, "Trần Văn Đối");
    }

    @Test
    void itIsJournalledWithWhoAskedAndWhyAndToldOnTheNextPaper() {
        assertThat(give(person, As.intakeOfficer())).hasStatusOk();
        assertThat(journal.entriesOf("person", person.toString()))
                .filteredOn(entry -> entry.action().equals("people.own-data"))
                .extracting(JournalEntryView::reason)
                .containsExactly("HIMSELF/ID_CARD: Don ngay 20/11");
        assertThat(give(person, As.director()))
                .bodyText()
                .contains("Lập bản dữ liệu cá nhân theo yêu cầu: Chính người này yêu cầu. Lý do: Don ngay 20/11");
    }

    @Test
    void withoutAReasonOrThePaperOfARepresentativeNothingIsShownAndNothingWritten() {
        assertThat(post(path(person), As.intakeOfficer(), "askedBy", "HIMSELF"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "identity-error");
        assertThat(post(path(person), As.intakeOfficer(), "askedBy", "REPRESENTATIVE", "reason", "Ly do"))
                .hasStatus(422)
                .bodyText()
                .contains("paper-error")
                .contains("Ly do")
                .doesNotContain(NUMBER);
        assertThat(journal.entriesOf("person", person.toString()))
                .extracting(JournalEntryView::action)
                .doesNotContain("people.own-data");
    }

    @Test
    void whereHeResidedIsToldAsItWasAndAsItWasPutRight() {
        jdbc.sql("""
                        insert into casework.residence_correction (id, case_id, person_id, before_village, after_commune,
                            after_village, compared, before_outside, after_outside, papers_awaited, reason, corrected_at, corrected_by)
                        values (gen_random_uuid(), :case, :person, 'Buon Cu', '0', 'Buon Moi', false, false, false, false, 'x',
                            now(), :person)""").param("case", id.value()).param("person", person).update();
        assertThat(give(person, As.intakeOfficer())).bodyText().contains("Buon Cu → Buon Moi");
        assertThat(give(head, As.intakeOfficer())).bodyText().doesNotContain("Buon Cu");
    }

    @Test
    void othersMayNotAndElsewhereThePersonDoesNotExist() {
        assertThat(give(person, As.lawyer()).getResponse().getStatus()).isIn(403, 404);
        assertThat(give(person, As.accountant())).hasStatus(403);
        UUID foreign = new Rows(jdbc).person(Rows.DONG_THAP, "Hoàng Thị Nơi Khác", null);
        assertThat(give(foreign, As.director())).hasStatus(404);
    }

    @Test
    void whatLiesAtAnotherCentreIsToldByItsNameAlone() {
        UUID foreign = new Rows(jdbc).person(Rows.DONG_THAP, "Hoàng Thị Tên Khác", null);
        jdbc.sql("update people.person set national_id = :number where id = :id")
                .param("number", NUMBER)
                .param("id", foreign)
                .update();
        String centre = jdbc.sql(
                        "select o.name from people.person p join offices.office o on o.id = p.office_id where p.id = :id")
                .param("id", foreign)
                .query(String.class)
                .single();
        assertThat(give(person, As.director()))
                .bodyText()
                .contains("Có dữ liệu ở " + centre)
                .doesNotContain("Tên Khác");
    }

    @Test
    void aNumberThatIsNotSafeStaysOnTheScreen() {
        jdbc.sql("update people.person set phone = '0912345678', phone_safe = false where id = :id")
                .param("id", person)
                .update();
        assertThat(give(person, As.intakeOfficer()))
                .bodyText()
                .containsPattern("class=\"no-print\"><dt>Số điện thoại</dt><dd>[^<]*0912");
    }

    @Test
    void moreCasesCostNoMoreStatements() {
        give(person, As.intakeOfficer());
        long few = SqlCount.during(() -> give(person, As.intakeOfficer()));
        for (int more = 0; more < 5; more++) {
            jdbc.sql("""
                            insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                            values (:case, :person, 'HO_NGHEO', now(), :person)""")
                    .param("case", litigation().value())
                    .param("person", person)
                    .update();
        }
        assertThat(SqlCount.during(() -> give(person, As.intakeOfficer()))).isEqualTo(few);
    }

    private MvcTestResult give(UUID whose, RequestPostProcessor who) {
        return post(path(whose), who, "askedBy", "HIMSELF", "identity", "ID_CARD", "reason", "Don ngay 20/11");
    }

    private static String path(UUID whose) {
        return "/people/" + whose + "/own-data";
    }

    private String code() {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
