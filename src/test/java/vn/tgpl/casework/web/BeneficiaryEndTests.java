package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseSetup;

/** Somebody who joined a case is helped no longer; that he was stays on record. */
class BeneficiaryEndTests extends LeavingWebTest {

    @Test
    void heIsShownAsNoLongerHelpedAndLeavesTheChecks() {
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains("Thôi trợ giúp " + NAME, path());
        assertThat(get(path(), As.intakeOfficer())).hasStatusOk().bodyText().contains(NAME, "Thêm nhầm người");
        assertThat(end("WRONG_PERSON", day(0), "Trùng tên")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("từ ngày " + day(0) + ": Thêm nhầm người", "Thôi trợ giúp: " + NAME, "Trùng tên")
                .as("no second entry tells the same")
                .doesNotContain(">Sửa người trong vụ việc</h3>", "timeline-title\">Sửa người trong vụ việc");
        assertThat(jdbc.sql("select full_name from people.involvement where matter_id = :id and role = 'BENEFICIARY'")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("Lê Thị Đứng Đầu");
        assertThat(jdbc.sql("select occasion from people.party_check where matter_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("BENEFICIARY_LEFT");
        assertThat(count("further_beneficiary", id)).isEqualTo(1);
    }

    /** Luật TGPL 2017 Đ25 k2 a: who was helped once bars whoever helped him from the other side. */
    @Test
    void whoWasHelpedStaysInTheChecksOfOtherMatters() {
        assertThat(end("WITHDREW", day(0), "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select full_name from people.involvement where matter_id = :id and role = 'BENEFICIARY'")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Lê Thị Đứng Đầu", NAME);
    }

    /** Luật TGPL 2017 Đ37 k2; TT 12/2018 Đ9 k2: of whom it is told stands with the duty. */
    @Test
    void whoTakesHisRequestBackIsAnsweredAsForAWholeCase() {
        assertThat(end("WITHDREW", day(0), "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(duties()).containsExactly("D16");
        UUID duty = jdbc.sql("select id from duties.duty where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .single();
        assertThat(get("/duties/" + duty, As.director())).bodyText().contains("Thông báo về", NAME);
    }

    @Test
    void ofWhoDiedAWrittenNoticeBegins() {
        assertThat(end("DECEASED", day(0), "Da chet")).hasRedirectedUrl("/cases/" + id);
        assertThat(duties()).containsExactly("D32");
    }

    @Test
    void ofWhoWasAddedByMistakeNothingIsTold() {
        assertThat(end("WRONG_PERSON", day(0), "Trung ten")).hasRedirectedUrl("/cases/" + id);
        assertThat(duties()).isEmpty();
    }

    /** Luật TGPL 2017 Đ37 k1: whoever ends a case for the sake of one ends the aid of all. */
    @Test
    void theFormThatEndsTheCaseNamesWhomElseItEndsFor() {
        setup.assign(id, officer, CaseSetup.OFFICER, weekAgo());
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .contains("còn đang trợ giúp: " + NAME, "thôi trợ giúp cả những người này");
        assertThat(end("DECEASED", day(0), "Da chet")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .doesNotContain("còn đang trợ giúp: ");
    }

    private List<String> duties() {
        return jdbc.sql("select kind from duties.duty where person_id = :person order by kind")
                .param("person", person)
                .query(String.class)
                .list();
    }

    @Test
    void theRegisterTellsFromWhenToWhenHeWasHelped() {
        assertThat(end("WITHDREW", day(0), "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/register", As.intakeOfficer()))
                .bodyText()
                .contains(NAME + " (" + day(-3) + " – " + day(0) + ")");
    }

    @Test
    void aDayOutsideHisTimeOrNothingToldIsRefusedAtItsFieldWithWhatWasTyped() {
        assertThat(end("WITHDREW", day(-4), "Rut yeu cau"))
                .hasStatus(422)
                .bodyText()
                .contains("endedOn-error", "không được trước ngày thêm người này", "Rut yeu cau");
        assertThat(end("WITHDREW", day(1), "Rut yeu cau"))
                .hasStatus(422)
                .bodyText()
                .contains("endedOn-error");
        assertThat(end("KHONG_CO", day(0), "Rut yeu cau"))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error");
        assertThat(end("WITHDREW", day(0), " ")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(count("beneficiary_end", id)).isZero();
    }

    @Test
    void whoSawAnOlderCaseIsAskedOnceMoreAndWhoLeftCannotLeaveAgain() {
        String seen = Long.toString(version(id));
        assertThat(end("DECEASED", day(0), "Đã chết")).hasRedirectedUrl("/cases/" + id);
        assertThat(end(seen, "DECEASED", day(0), "Đã chết"))
                .hasStatus(409)
                .bodyText()
                .contains("chết", "Tình trạng hiện nay");
        assertThat(end("DECEASED", day(0), "Đã chết")).hasStatus(404);
        assertThat(count("beneficiary_end", id)).isEqualTo(1);
    }

    @Test
    void whoIsTheLastAndPeopleOfOtherCasesDoNotLeaveThisWay() {
        assertThat(get(path(), As.otherProvince())).hasStatus(404);
        assertThat(get(path(), As.accountant())).hasStatus(403);
        UUID stranger = new Rows(jdbc).person(Rows.DAK_LAK, "Nguoi Vu Khac", null);
        assertThat(get("/cases/" + id + "/beneficiaries/" + stranger + "/end", As.intakeOfficer()))
                .hasStatus(404);
        assertThat(end("WITHDREW", day(0), "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/beneficiaries/" + head() + "/end", As.intakeOfficer()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(leave(head(), "WITHDREW", "Rut yeu cau"))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ còn người này được trợ giúp");
        assertThat(count("beneficiary_end", id)).isEqualTo(1);
    }
}
