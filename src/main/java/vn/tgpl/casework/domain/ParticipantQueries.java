package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

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
                        select s.id, s.practitioner_name, s.ended_at is null as performing,
                               exists (select 1 from casework.activity w
                                        where w.case_id = s.case_id and w.recorded_by = s.account_id
                                          and w.recorded_at >= s.assigned_at
                                          and (s.ended_at is null or w.recorded_at < s.ended_at)) as worked
                          from casework.assignment s
                         where s.case_id = :id
                         order by s.assigned_at, s.id""")
                .param("id", id.value())
                .query((row, index) -> new Participant(
                        row.getObject("id", UUID.class),
                        row.getString("practitioner_name"),
                        row.getBoolean("performing"),
                        row.getBoolean("worked")))
                .list();
    }
}
