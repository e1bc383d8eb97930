package vn.tgpl.casework.list;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/** How many open cases each practitioner of a centre carries. */
@Component
public class CaseLoad {

    private final JdbcClient jdbc;

    public CaseLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param centres one house: what was left to a centre is carried by its people too */
    public Map<PractitionerId, Integer> of(Set<OfficeId> centres) {
        return jdbc
                .sql("""
                        select s.practitioner_id, count(*) as open_cases
                          from casework.assignment s
                          join casework.legal_aid_case c on c.id = s.case_id
                         where s.ended_at is null and c.centre_id in (:centres) and c.state in ('ASSIGNED', 'IN_PROGRESS')
                         group by s.practitioner_id""")
                .param("centres", centres.stream().map(OfficeId::value).toList())
                .query((row, index) -> Map.entry(
                        new PractitionerId(row.getObject("practitioner_id", UUID.class)), row.getInt("open_cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
