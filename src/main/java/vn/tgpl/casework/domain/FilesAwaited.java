package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** The closed cases whose files have not come in yet. */
@Component
public class FilesAwaited {

    private final JdbcClient jdbc;

    FilesAwaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those within the scope, what was closed first before the others. */
    public List<CaseId> within(AccessScope scope, int most) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql("select c.id from casework.legal_aid_case c where c.state = 'CLOSED' and " + visible.predicate()
                        + " order by c.state_since, c.id limit :most")
                .params(visible.parameters())
                .param("most", most)
                .query((row, at) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }
}
