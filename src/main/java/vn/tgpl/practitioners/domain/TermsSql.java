package vn.tgpl.practitioners.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/** Reads the contracts and the suspensions of each practitioner with his row. */
final class TermsSql {

    /** For a statement over practitioners, named p: the columns contracts and suspensions. */
    static final String COLUMNS = """
            (select string_agg(t.first_day || '/' || coalesce(t.last_day::text, ''), ' ')
               from practitioners.contract t where t.practitioner_id = p.id) as contracts,
            (select string_agg(t.first_day || '/' || coalesce(t.last_day::text, ''), ' ')
               from practitioners.suspension t where t.practitioner_id = p.id) as suspensions
            """;

    private TermsSql() {}

    static Terms read(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null
                ? Terms.NONE
                : new Terms(Arrays.stream(written.split(" ", -1))
                        .map(TermsSql::range)
                        .toList());
    }

    private static DateRange range(String written) {
        int slash = written.indexOf('/');
        @Nullable LocalDate last = slash == written.length() - 1 ? null : LocalDate.parse(written.substring(slash + 1));
        return new DateRange(LocalDate.parse(written.substring(0, slash)), last);
    }
}
