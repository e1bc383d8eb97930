package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Who could take over is ranked once for all cases that are handed on: a case more costs its own reading and one check. */
class ReassignmentStatementsTests extends CaseWebTest {

    /** Of the people of each case, beside those for all of them. */
    private static final int CHECKS_OF_A_CASE = 1;

    @Autowired
    private CaseFileQueries files;

    @Test
    void aCaseMoreIsReadAndCheckedAndNothingElse() {
        setup.practitioner("LEGAL_AID_OFFICER", "Le Van Nhan", CaseSetup.LAWYER);
        setup.practitioner("COLLABORATOR", "Le Van Cong", null);
        CaseId id = assignedLitigation();
        assignedLitigation();
        show();
        long two = SqlCount.during(this::show);
        for (int more = 0; more < 4; more++) {
            assignedLitigation();
        }
        settle();
        show();
        long six = SqlCount.during(this::show);
        AccessScope everything = new AccessScope(
                AccessScope.Level.ALL, new ActorId(Rows.account(3)), new OfficeId(Rows.DAK_LAK), null, null);
        long read = SqlCount.during(() -> assertThat(files.find(id, everything)).isPresent());
        assertThat(six - two).isLessThanOrEqualTo(4 * (read + CHECKS_OF_A_CASE));
    }

    private void show() {
        assertThat(get("/practitioners/" + officer + "/case-handover", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Le Van Nhan");
    }
}
