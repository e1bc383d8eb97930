package vn.tgpl.casework.list;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which cases have pages for somebody. */
@Component
public class CaseReach implements Reach {

    private final JdbcClient jdbc;

    public CaseReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String path() {
        return "/cases/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql("select exists (select 1 from casework.legal_aid_case c where c.id = :id and "
                        + visible.predicate() + ")")
                .params(visible.parameters())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
