package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.OpenFact;

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
     * @param papers what came; empty where it was noted before they were told one by one
     * @param told what of the person was told with them, or alone
     * @param stillOwed in words, null when nothing was
     */
    public record Arrived(
            @Nullable UUID person,
            @Nullable String name,
            LocalDate on,
            List<CamePaper> papers,
            Set<OpenFact> told,
            @Nullable String stillOwed,
            Instant at,
            @Nullable String by) {

        public Arrived {
            papers = List.copyOf(papers);
            told = Set.copyOf(told);
        }

        @Override
        public String toString() {
            return "Arrived[" + on + "]";
        }
    }

    /** The earliest noted first. */
    List<Arrived> of(CaseId id) {
        return jdbc.sql("""
                        select x.person_id, j.full_name, x.arrived_on, x.still_owed, x.told, x.recorded_at, a.display_name,
                               p.codes, p.forms, p.numbers, p.issuers, p.days, p.years
                          from casework.paper_arrival x
                          left join identity.account a on a.id = x.recorded_by
                          left join people.person j on j.id = x.person_id
                          left join lateral (
                               select %s
                                 from casework.paper_arrived where arrival_id = x.id) p on true
                         where x.case_id = :id order by x.recorded_at, x.id""".formatted(CamePaperColumns.LISTS))
                .param("id", id.value())
                .query((row, index) -> new Arrived(
                        row.getObject("person_id", UUID.class),
                        row.getString("full_name"),
                        row.getObject("arrived_on", LocalDate.class),
                        CamePaperColumns.of(row),
                        told(row),
                        row.getString("still_owed"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }

    private static Set<OpenFact> told(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("told").getArray())
                .map(OpenFact::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
