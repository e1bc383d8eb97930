package vn.tgpl.people.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which people have pages for somebody. */
@Component
class PersonReach implements Reach {

    private final JdbcClient jdbc;

    PersonReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String path() {
        return "/people/{id}";
    }

    @Override
    public boolean covers(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope.asCentre(), "p");
        return jdbc.sql("select exists (select 1 from people.person p where p.id = :id and " + visible.predicate()
                        + ")")
                .params(visible.parameters())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
