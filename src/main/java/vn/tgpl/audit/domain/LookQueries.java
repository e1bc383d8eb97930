package vn.tgpl.audit.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.audit.Looks;

/** Reads looks from the journal, by what was looked at. */
@Repository
class LookQueries implements Looks {

    private final JdbcClient jdbc;

    LookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<JournalEntryView> at(Collection<Subject> subjects, Set<String> actions, Instant since, int most) {
        return jdbc.sql("""
                        select e.* from unnest(:kinds::text[], :ids::text[]) as looked (kind, id)
                          join audit.entry e on e.subject_kind = looked.kind and e.subject_id = looked.id
                         where e.action = any(:actions) and e.at >= :since
                         order by e.id desc
                         limit :most""")
                .param("kinds", subjects.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", subjects.stream().map(Subject::id).toArray(String[]::new))
                .param("actions", actions.toArray(String[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, index) -> JournalRows.view(row))
                .list();
    }
}
