package vn.tgpl.intake.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which requests have pages for somebody. */
@Component
class RequestReach implements Reach {

    private final JdbcClient jdbc;

    RequestReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String path() {
        return "/requests/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        ScopeSql visible = RequestScope.of(scope);
        return jdbc.sql("select exists (select 1 from intake.request r where r.id = :id and " + visible.predicate()
                        + ")")
                .params(visible.parameters())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
