package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Whoever comes back as a handover is undone comes as he was: what was declared of him stays the word of who declared it. */
class BarsAfterUndoneHandoverTests extends CaseWebTest {

    @Test
    void whoUndoesAHandoverDeclaresNothing() {
        CaseId id = assignedLitigation();
        String batch = UUID.randomUUID().toString();
        UUID other = setup.practitioner("LEGAL_AID_OFFICER", "Le Van Nhan", CaseSetup.LAWYER);
        declareNone(id);
        handOver(id, batch, other);
        assertThat(declarers(id)).containsExactly("giamdoc");
        assertThat(post("/batches/" + batch + "/undo", As.director(), "reason", "Chuyen nham"))
                .hasRedirectedUrl("/batches/" + batch);
        assertThat(declarers(id)).containsExactly("trogiupvien");
    }

    private void declareNone(CaseId id) {
        assertThat(post(
                        "/cases/" + id + "/bar-declaration",
                        As.legalAidOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "assignmentId",
                        assignment(id),
                        "bars",
                        "NONE"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private void handOver(CaseId id, String batch, UUID successor) {
        assertThat(post(
                        "/practitioners/" + officer + "/case-handover",
                        As.director(),
                        "id",
                        batch,
                        "groundCode",
                        "NOT_EFFECTIVE",
                        "reason",
                        "Chuyen cong tac",
                        "notifiedOn",
                        day(0),
                        "decidedOn",
                        day(0),
                        "forAll",
                        successor.toString(),
                        "noBars",
                        "true",
                        "previewed",
                        "true",
                        "rows[0].caseId",
                        id.toString(),
                        "rows[0].version",
                        Long.toString(version(id)),
                        "rows[0].assignmentId",
                        assignment(id),
                        "rows[0].chosen",
                        "true"))
                .hasRedirectedUrl("/batches/" + batch);
    }

    private String assignment(CaseId id) {
        return jdbc.sql("select id from casework.assignment where case_id = :id and ended_at is null")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private List<String> declarers(CaseId id) {
        return jdbc.sql("""
                        select a.username from casework.assignment s
                          join casework.bar_declaration d on d.assignment_id = s.id
                          join identity.account a on a.id = d.declared_by
                         where s.case_id = :id and s.ended_at is null""").param("id", id.value()).query(String.class).list();
    }
}
