package vn.tgpl.duties.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which duties have pages for somebody. */
@Component
class DutyReach implements Reach {

    private final JdbcClient jdbc;

    DutyReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String path() {
        return "/duties/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        ScopeSql visible = DutyScope.of(scope);
        return jdbc.sql("select exists (select 1 from duties.duty d where d.id = :id and " + visible.predicate() + ")")
                .params(visible.parameters())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
