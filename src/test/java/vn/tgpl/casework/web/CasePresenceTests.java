package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Two who have one case open see each other, and nobody sees them who cannot see the case. */
class CasePresenceTests extends CaseWebTest {

    @Test
    void whoeverOpensTheCaseSeesWhoIsThereAndWhatHeIsAt() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer())).hasStatusOk();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(name("tiepnhan") + " đang xem, đang mở biểu mẫu “Sửa người trong vụ việc”")
                .doesNotContain(name("giamdoc") + " đang xem", "??");
        assertThat(beat(id, As.intakeOfficer(), "casework.action.CHANGE_PARTIES"))
                .hasStatusOk()
                .bodyText()
                .contains(name("giamdoc") + " đang xem")
                .doesNotContain("<html", "??");
    }

    @Test
    void aHeartbeatTellsNothingToWhoCannotOpenTheCase() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id, As.director())).hasStatusOk();
        assertThat(get("/cases/" + id, As.branchHead())).hasStatus(404);
        assertThat(beat(id, As.branchHead(), "")).hasStatusOk().bodyText().doesNotContain("đang xem");
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("đang xem");
    }

    /** A page of his is still open. */
    @Test
    void whoeverLostTheCaseMeanwhileLearnsNothingMore() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id, As.director())).hasStatusOk();
        jdbc.sql("""
                        insert into platform.presence (thing, account, doing, name, seen_at)
                        select :thing, id, '', display_name, now() from identity.account where username = 'chinhanh'""").param("thing", id.value()).update();
        assertThat(beat(id, As.branchHead(), "")).hasStatusOk().bodyText().doesNotContain("đang xem");
    }

    @Test
    void aHeartbeatLeavesNoTraceInTheJournal() {
        CaseId id = litigation();
        get("/cases/" + id, As.director());
        int before = entries();
        assertThat(beat(id, As.director(), "")).hasStatusOk();
        assertThat(entries()).isEqualTo(before);
    }

    private MvcTestResult beat(CaseId id, RequestPostProcessor who, String doing) {
        return post("/presence", who, "thing", id.toString(), "doing", doing);
    }

    private String name(String account) {
        return jdbc.sql("select display_name from identity.account where username = :name")
                .param("name", account)
                .query(String.class)
                .single();
    }

    private int entries() {
        settle();
        return jdbc.sql("select count(*) from audit.entry").query(Integer.class).single();
    }
}
