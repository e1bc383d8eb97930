package vn.tgpl.duties.domain;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.audit.RelatedSubjects;

/** Duties tell of the case or request they are about. */
@Component
class DutiesAbout implements RelatedSubjects {

    private final JdbcClient jdbc;

    DutiesAbout(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Subject> about(Collection<Subject> things) {
        return jdbc
                .sql("""
                        select id from duties.duty where case_id = any(:cases::uuid[])
                        union select id from duties.duty where request_id = any(:requests::uuid[])""")
                .param("cases", RelatedSubjects.ids(things, "case"))
                .param("requests", RelatedSubjects.ids(things, "request"))
                .query((row, index) -> new Subject("duty", row.getString("id")))
                .list()
                .stream();
    }
}
