package vn.tgpl.reporting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import vn.tgpl.reporting.domain.SelectedCases.Source;
import vn.tgpl.shared.AccessScope;

/** The rows behind the numbers of the dashboard. */
@Repository
@Transactional(readOnly = true)
public class CaseRowQueries {

    private static final int PAGE = 50;
    private static final String COLUMNS = "select c.id, c.code, c.beneficiary_name, c.form_of_aid, c.field_code,"
            + " c.office_id, c.state, c.accepted_at, %s as closed_on";
    private static final String ORDER = " order by c.accepted_at desc, c.id desc";

    private final JdbcClient jdbc;
    private final SelectedCases cases;
    private final SecretSelections secret;

    CaseRowQueries(JdbcClient jdbc, SelectedCases cases, SecretSelections secret) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.secret = secret;
    }

    public KeysetPage<CaseRow> page(CaseSelection selection, AccessScope scope, @Nullable String after) {
        return page(selection, scope, after, PAGE);
    }

    /** @param size of rows at most */
    KeysetPage<CaseRow> page(CaseSelection selection, AccessScope scope, @Nullable String after, int size) {
        Place place = Place.decode(after);
        Source selected = cases.of(selection, scope);
        StringBuilder sql =
                new StringBuilder(COLUMNS.formatted(selection.measure().closedOn("p"))).append(selected.sql());
        Map<String, Object> position = new HashMap<>(Map.of("limit", size + 1, "passedOver", place.passedOver()));
        Cursor.decode(place.after()).ifPresent(cursor -> {
            sql.append(" and (c.accepted_at, c.id) < (:at, :id)");
            position.put("at", cursor.at().atOffset(ZoneOffset.UTC));
            position.put("id", cursor.id());
        });
        boolean nameless = secret.hidesNames(selection);
        sql.append(ORDER).append(" limit :limit offset :passedOver");
        return KeysetPage.of(
                jdbc.sql(sql.toString())
                        .params(selected.with(position))
                        .query((rs, index) -> row(rs, nameless))
                        .list(),
                size,
                place,
                row -> new Cursor(row.acceptedAt(), row.id()).encoded());
    }

    public long count(CaseSelection selection, AccessScope scope) {
        Source selected = cases.of(selection, scope);
        return jdbc.sql("select count(*)" + selected.sql())
                .params(selected.parameters())
                .query(Long.class)
                .single();
    }

    private static CaseRow row(ResultSet rs, boolean nameless) throws SQLException {
        return new CaseRow(
                rs.getObject("id", UUID.class),
                rs.getString("code"),
                nameless ? null : rs.getString("beneficiary_name"),
                rs.getString("form_of_aid"),
                rs.getString("field_code"),
                rs.getObject("office_id", UUID.class),
                rs.getString("state"),
                rs.getTimestamp("accepted_at").toInstant(),
                rs.getObject("closed_on", LocalDate.class));
    }
}
