package vn.tgpl.duties.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Practitioners and offices a duty may be about, within a scope. */
@Repository
public class SubjectChoices {

    private final JdbcClient jdbc;

    SubjectChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of names. */
    public List<Option> practitioners(AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "p", "p.account_id = :scopeActor");
        return jdbc.sql("select p.id, p.full_name from practitioners.practitioner p where " + visible.predicate()
                        + " order by p.name_sort_key, p.id limit 500")
                .params(visible.parameters())
                .query((row, index) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }

    /** Department, centre and branches. */
    public List<Option> offices(AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "o");
        return jdbc.sql("select o.id, o.name from (" + Subjects.OFFICE_SEATS + ") o where " + visible.predicate()
                        + " order by o.centre_id nulls first, o.name, o.id limit 500")
                .params(visible.parameters())
                .query((row, index) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }
}
