package vn.tgpl.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** The rows behind the number of answers given on the spot: the same days, the same scope. */
@Repository
@Transactional(readOnly = true)
public class AnswerRowQueries {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final SelectedCases cases;

    AnswerRowQueries(JdbcClient jdbc, SelectedCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    public KeysetPage<AnswerRow> page(ReportPeriod days, AccessScope scope, @Nullable String after) {
        Place place = Place.decode(after);
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", PAGE + 1, "passedOver", place.passedOver()));
        StringBuilder sql = new StringBuilder("""
                        select a.*, r.beneficiary_name, r.field_code, r.office_id as of_office
                        from intake.simple_answer a join intake.request r on r.id = a.request_id""").append(where(days, scope, parameters));
        Cursor.decode(place.after()).ifPresent(cursor -> {
            sql.append(" and (a.answered_at, a.request_id) < (:at, :id)");
            parameters.put("at", cursor.at().atOffset(ZoneOffset.UTC));
            parameters.put("id", cursor.id());
        });
        sql.append(" order by a.answered_at desc, a.request_id desc limit :limit offset :passedOver");
        return KeysetPage.of(
                jdbc.sql(sql.toString())
                        .params(parameters)
                        .query((rs, index) -> row(rs))
                        .list(),
                PAGE,
                place,
                row -> new Cursor(row.answeredAt(), row.request()).encoded());
    }

    public long count(ReportPeriod days, AccessScope scope) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from intake.simple_answer a" + where(days, scope, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private String where(ReportPeriod days, AccessScope scope, Map<String, Object> parameters) {
        ScopeSql visible = ScopeSql.of(scope, "a");
        MeasureSpan span = cases.span(days);
        parameters.putAll(visible.parameters());
        parameters.put("start", span.start());
        parameters.put("end", span.end());
        return " where " + visible.predicate() + " and a.answered_at >= :start and a.answered_at < :end";
    }

    private static AnswerRow row(ResultSet rs) throws SQLException {
        return new AnswerRow(
                rs.getObject("request_id", UUID.class),
                rs.getInt("number"),
                rs.getInt("year"),
                rs.getObject("answered_at", OffsetDateTime.class).toInstant(),
                rs.getString("beneficiary_name"),
                rs.getString("field_code"),
                rs.getObject("of_office", UUID.class));
    }
}
