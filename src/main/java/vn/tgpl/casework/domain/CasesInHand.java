package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.AccessScope;

/** The cases that somebody performs now. */
@Component
public class CasesInHand {

    private final JdbcClient jdbc;

    CasesInHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those within the scope, the oldest first. */
    public List<CaseId> of(PractitionerId practitioner, AccessScope scope, int most) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql("select c.id from casework.legal_aid_case c join casework.assignment s on s.case_id = c.id"
                        + " where s.practitioner_id = :practitioner and s.ended_at is null"
                        + " and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') and " + visible.predicate()
                        + " order by c.accepted_at, c.id limit :most")
                .params(visible.parameters())
                .param("practitioner", practitioner.value())
                .param("most", most)
                .query((row, at) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }
}
