package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Reads which papers came to a case that the reader found, and when. */
@Component
public class PaperArrivalQueries {

    private final JdbcClient jdbc;

    PaperArrivalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Papers came.
     *
     * @param person who joined the case and owed them, null for the principal beneficiary
     * @param name his, null for the principal beneficiary
     * @param papers their codes; empty where it was noted before they were told one by one
     * @param stillOwed in words, null when nothing was
     */
    public record Arrived(
            @Nullable UUID person,
            @Nullable String name,
            LocalDate on,
            List<String> papers,
            @Nullable String stillOwed,
            Instant at,
            @Nullable String by) {

        public Arrived {
            papers = List.copyOf(papers);
        }

        @Override
        public String toString() {
            return "Arrived[" + on + "]";
        }
    }

    /** The earliest noted first. */
    List<Arrived> of(CaseId id) {
        return jdbc.sql("""
                        select x.person_id, j.full_name, x.arrived_on, x.still_owed, x.recorded_at, a.display_name,
                               array(select p.paper_code from casework.paper_arrived p
                                      where p.arrival_id = x.id order by p.paper_code) as papers
                          from casework.paper_arrival x
                          left join identity.account a on a.id = x.recorded_by
                          left join people.person j on j.id = x.person_id
                         where x.case_id = :id order by x.recorded_at, x.id""")
                .param("id", id.value())
                .query((row, index) -> new Arrived(
                        row.getObject("person_id", UUID.class),
                        row.getString("full_name"),
                        row.getObject("arrived_on", LocalDate.class),
                        codes(row),
                        row.getString("still_owed"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }

    private static List<String> codes(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("papers").getArray());
    }
}
