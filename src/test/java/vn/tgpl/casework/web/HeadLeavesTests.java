package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** Who heads a case leaves it, and one of the others heads it since. */
class HeadLeavesTests extends LeavingWebTest {

    private static final String FIRST = "Lê Thị Đứng Đầu";

    @Test
    void whoAloneStaysIsChosenAlreadyAndHeadsTheCaseSince() {
        UUID first = head();
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains("Thôi trợ giúp " + FIRST, "Thôi trợ giúp " + NAME);
        assertThat(get("/cases/" + id + "/beneficiaries/" + first + "/end", As.intakeOfficer()))
                .bodyText()
                .contains("Người đứng đầu vụ việc từ đó", "name=\"nextHead\" checked=\"checked\"")
                .as("he was no mistake: he was accepted with the request")
                .doesNotContain("Thêm nhầm người");
        assertThat(leave(first, "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(head()).isEqualTo(person);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "· " + NAME + "</h1>",
                        "Được thụ lý ban đầu",
                        "từ ngày " + day(0) + ": Người được trợ giúp pháp lý rút yêu cầu",
                        "Thôi trợ giúp: " + FIRST,
                        "Từ đó " + NAME + " đứng đầu vụ việc");
    }

    @Test
    void ofSeveralWhoStayOneIsNamed() {
        UUID other = joins("Phạm Văn Nối Tiếp", "TRE_EM", weekAgo().plusSeconds(60));
        UUID first = head();
        assertThat(get("/cases/" + id + "/beneficiaries/" + first + "/end", As.intakeOfficer()))
                .bodyText()
                .doesNotContain("checked=\"checked\"");
        assertThat(leave(first, "DECEASED", "Da chet"))
                .hasStatus(422)
                .bodyText()
                .contains("nextHead-error", "Hãy chọn người đứng đầu", "Da chet");
        assertThat(leave(first, "DECEASED", "Da chet", "nextHead", first.toString()))
                .as("who leaves does not head it on")
                .hasStatus(422);
        assertThat(leave(first, "DECEASED", "Da chet", "nextHead", other.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(head()).isEqualTo(other);
        assertThat(jdbc.sql("select principal_group_code from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .as("numbers count the case by its new head")
                .isEqualTo("TRE_EM");
    }

    @Test
    void listsAndTheRegisterFollowTheNewHeadAndWhoLeftIsFoundStill() {
        assertThat(leave(head(), "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select beneficiary_name_folded from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("hoang thi cung giup");
        assertThat(get("/cases", As.intakeOfficer())).bodyText().contains(NAME).doesNotContain(FIRST, "+1");
        assertThat(get("/cases/register", As.intakeOfficer()))
                .bodyText()
                .contains(NAME, FIRST + " (" + day(-7) + " – " + day(0) + ")")
                .doesNotContain(NAME + " (");
        assertThat(jdbc.sql("select full_name from people.involvement where matter_id = :id and role = 'BENEFICIARY'")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .as("whom somebody helped once bars him on the other side (Luật TGPL 2017 Đ25 k2 a)")
                .containsExactlyInAnyOrder(FIRST, NAME);
    }

    @Test
    void takenBackHeIsHelpedAgainAndTheHeadStaysWhoeverItIs() {
        UUID first = head();
        assertThat(leave(first, "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        String back = "/cases/" + id + "/beneficiaries/" + first + "/return";
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains(back);
        assertThat(get(back, As.intakeOfficer())).bodyText().contains(FIRST, NAME + " vẫn đứng đầu vụ việc");
        assertThat(post(back, As.intakeOfficer(), "version", Long.toString(version(id)), "reason", "Ghi nham"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(head()).isEqualTo(person);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("· " + NAME + ", " + FIRST + "</h1>", "Rút lại việc thôi trợ giúp: " + FIRST);
        assertThat(get("/cases", As.intakeOfficer())).bodyText().contains("+1");
        assertThat(leave(person, "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(head()).as("who was accepted may head it again").isEqualTo(first);
    }

    /** Luật TGPL 2017 Đ37 k2; TT 12/2018 Đ9 k2. */
    @Test
    void whoHeadedTheCaseIsToldAsAnybodyElseWhoLeaves() {
        UUID first = head();
        assertThat(leave(first, "DECEASED", "Da chet")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select kind from duties.duty where person_id = :person")
                        .param("person", first)
                        .query(String.class)
                        .list())
                .containsExactly("D32");
    }

    @Test
    void everythingWrongWithALeavingIsToldAtOnce() {
        joins("Phạm Văn Nối Tiếp", "TRE_EM", weekAgo().plusSeconds(60));
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/" + head() + "/end",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "endedOn",
                        day(1),
                        "groundCode",
                        "WRONG_PERSON",
                        "reason",
                        "Rut"))
                .hasStatus(422)
                .bodyText()
                .contains("endedOn-error", "groundCode-error", "nextHead-error");
    }
}
