package vn.tgpl.casework.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;

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
     * @param stillOwed in words, null when nothing was
     */
    public record Arrived(
            @Nullable UUID person,
            @Nullable String name,
            LocalDate on,
            List<CamePaper> papers,
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
                               p.codes, p.forms, p.numbers, p.issuers, p.days, p.years
                          from casework.paper_arrival x
                          left join identity.account a on a.id = x.recorded_by
                          left join people.person j on j.id = x.person_id
                          left join lateral (
                               select array_agg(paper_code order by paper_code) as codes,
                                      array_agg(shown_as order by paper_code) as forms,
                                      array_agg(number order by paper_code) as numbers,
                                      array_agg(issuer order by paper_code) as issuers,
                                      array_agg(issued_on::text order by paper_code) as days,
                                      array_agg(certified_year order by paper_code) as years
                                 from casework.paper_arrived where arrival_id = x.id) p on true
                         where x.case_id = :id order by x.recorded_at, x.id""")
                .param("id", id.value())
                .query((row, index) -> new Arrived(
                        row.getObject("person_id", UUID.class),
                        row.getString("full_name"),
                        row.getObject("arrived_on", LocalDate.class),
                        papers(row),
                        row.getString("still_owed"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }

    private static List<CamePaper> papers(ResultSet row) throws SQLException {
        List<CamePaper> papers = new ArrayList<>();
        @Nullable String[] codes = texts(row, "codes");
        @Nullable String[] forms = texts(row, "forms");
        @Nullable String[] numbers = texts(row, "numbers");
        @Nullable String[] issuers = texts(row, "issuers");
        @Nullable String[] days = texts(row, "days");
        Array years = row.getArray("years");
        for (int index = 0; index < codes.length; index++) {
            String form = forms[index];
            String day = days[index];
            papers.add(new CamePaper(
                    Objects.requireNonNull(codes[index]),
                    form == null
                            ? null
                            : new PaperShown(
                                    PaperForm.valueOf(form),
                                    numbers[index],
                                    issuers[index],
                                    day == null ? null : LocalDate.parse(day),
                                    ((@Nullable Integer[]) years.getArray())[index])));
        }
        return papers;
    }

    /** Of no paper there is no list. */
    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        Array list = row.getArray(column);
        return list == null ? new String[0] : (@Nullable String[]) list.getArray();
    }
}
