package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.Share;

/** Reads who performs and performed a case that the reader found, the first assigned first. */
@Component
public class ParticipantQueries {

    private final JdbcClient jdbc;

    ParticipantQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Participant> of(CaseFile file) {
        return of(file.head().id());
    }

    List<Participant> of(CaseId id) {
        return jdbc.sql("""
                        select s.id, s.ended_at is null as performing,
                               exists (select 1 from casework.activity w
                                        where w.case_id = s.case_id and w.recorded_by = s.account_id
                                          and w.recorded_at >= s.assigned_at
                                          and (s.ended_at is null or w.recorded_at < s.ended_at)) as worked,
                               k.numerator, k.denominator, coalesce(s.assigned_at > e.closed_at, false) as joined_since,
                               exists (select 1 from casework.activity w
                                        where w.case_id = s.case_id and w.recorded_by = s.account_id
                                          and w.recorded_at > e.closed_at and w.recorded_at >= s.assigned_at
                                          and (s.ended_at is null or w.recorded_at < s.ended_at)) as worked_since
                          from casework.assignment s
                          left join lateral (select x.id, x.closed_at from casework.closure x
                                              where x.case_id = s.case_id and x.set_aside_at is not null
                                                and exists (select 1 from casework.credit y where y.closure_id = x.id)
                                              order by x.closed_at desc, x.id desc limit 1) e on true
                          left join casework.credit k on k.closure_id = e.id and k.assignment_id = s.id
                         where s.case_id = :id
                         order by s.assigned_at, s.id""")
                .param("id", id.value())
                .query((row, index) -> new Participant(
                        row.getObject("id", UUID.class),
                        row.getBoolean("performing"),
                        row.getBoolean("worked"),
                        share(row),
                        row.getBoolean("joined_since"),
                        row.getBoolean("worked_since")))
                .list();
    }

    private static @Nullable Share share(ResultSet row) throws SQLException {
        int numerator = row.getInt("numerator");
        return row.wasNull() ? null : new Share(numerator, row.getInt("denominator"));
    }
}
