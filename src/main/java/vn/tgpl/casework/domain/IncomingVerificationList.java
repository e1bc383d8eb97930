package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** What other provinces asked to have verified here: the open ones first by their last day, then the latest answered. */
@Repository
public class IncomingVerificationList {

    private static final int PAGE = 50;

    /** Days to the last day of an open one, all before the days since an answered one was asked. */
    private static final String RANKED = """
            select v.*,
                   case when v.result is null and v.ended_at is null then v.due_on - date '2000-01-01' - 10000000
                        else date '2000-01-01' - v.asked_on end as rank
              from casework.verification v
             where v.case_id is null and %s""";

    private static final String PAGED = """
            select v.*, r.display_name as recorded_by_name, d.display_name as concluded_by_name,
                   e.display_name as ended_by_name, f.address, f.phone
              from (select * from (%s) v where %s order by v.rank, v.id limit :most) v
              left join identity.account r on r.id = v.recorded_by
              left join identity.account d on d.id = v.concluded_by
              left join identity.account e on e.id = v.ended_by
              left join casework.verification q on q.id = v.origin_id
              left join offices.office f on f.id = q.centre_id
             order by v.rank, v.id""";

    private final JdbcClient jdbc;

    IncomingVerificationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Ranked(VerificationQueries.Row row, long rank) {}

    /** @param after position from the last page, null for the beginning */
    @Transactional(readOnly = true)
    public KeysetPage<VerificationQueries.Row> page(AccessScope scope, @Nullable String after) {
        ScopeSql visible = ScopeSql.of(scope, "v");
        Map<String, Object> values = new HashMap<>(visible.parameters());
        values.put("most", PAGE + 1);
        String position = Cursor.decode(after)
                .map(cursor -> {
                    values.put("rank", cursor.at().getEpochSecond());
                    values.put("id", cursor.id());
                    return "(v.rank, v.id) > (:rank, :id)";
                })
                .orElse("true");
        List<Ranked> found = jdbc.sql(PAGED.formatted(RANKED.formatted(visible.predicate()), position))
                .params(values)
                .query((row, index) -> new Ranked(VerificationQueries.read(row, index), row.getLong("rank")))
                .list();
        KeysetPage<Ranked> page = KeysetPage.of(
                found,
                PAGE,
                last -> new Cursor(
                                Instant.ofEpochSecond(last.rank()), last.row().id())
                        .encoded());
        return new KeysetPage<>(page.rows().stream().map(Ranked::row).toList(), page.next());
    }
}
