package vn.tgpl.referrals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Sex;

/** Reads referrals within a view. */
@Repository
@Transactional(readOnly = true)
public class ReferralQueries {

    private static final int PAGE = 50;
    static final String COLUMNS =
            "r.id, r.code, r.full_name, o.name as sender_office, r.sent_at, r.state, r.answered_at, r.transferred_request_id,"
                    + " r.promised_unit, r.promised_amount";
    static final String ROWS = " from referrals.referral r join offices.office o on o.id = r.sender_office_id where ";

    private final JdbcClient jdbc;

    ReferralQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first; of those that wait, whoever has waited longest. */
    public KeysetPage<ReferralRow> list(ReferralView view, @Nullable ReferralState state, @Nullable String after) {
        Place place = Place.decode(after);
        Map<String, Object> values = new HashMap<>(Map.of("limit", PAGE + 1, "passedOver", place.passedOver()));
        StringBuilder sql =
                new StringBuilder("select ").append(COLUMNS).append(ROWS).append(view.predicate());
        if (state != null) {
            sql.append(" and r.state = :state");
            values.put("state", state.name());
        }
        boolean longestFirst = state == ReferralState.WAITING;
        Cursor.decode(place.after()).ifPresent(position -> {
            sql.append(" and (r.sent_at, r.id) ")
                    .append(longestFirst ? ">" : "<")
                    .append(" (:at, :id)");
            values.put("at", position.at().atOffset(ZoneOffset.UTC));
            values.put("id", position.id());
        });
        sql.append(longestFirst ? " order by r.sent_at, r.id" : " order by r.sent_at desc, r.id desc")
                .append(" limit :limit offset :passedOver");
        return KeysetPage.of(
                jdbc.sql(sql.toString())
                        .params(view.with(values))
                        .query((rs, index) -> row(rs))
                        .list(),
                PAGE,
                place,
                row -> new Cursor(row.sentAt(), row.id().value()).encoded());
    }

    public Map<ReferralState, Long> countByState(ReferralView view) {
        Map<ReferralState, Long> counts = new EnumMap<>(ReferralState.class);
        jdbc.sql("select r.state, count(*) from referrals.referral r where " + view.predicate() + " group by r.state")
                .params(view.parameters())
                .query(rs -> {
                    counts.put(ReferralState.valueOf(rs.getString(1)), rs.getLong(2));
                });
        return counts;
    }

    public Optional<ReferralDetails> find(ReferralId id, ReferralView view) {
        return jdbc.sql("select " + COLUMNS
                        + ", r.contact, r.person_status, r.matter, r.paper_seen, r.centre_id, r.request_id, r.birth, r.sex,"
                        + " r.phone_safe, r.transfer_reason, r.return_reason, r.end_reason, r.tied_by_hand" + ROWS
                        + view.predicate() + " and r.id = :referral")
                .params(view.with(Map.of("referral", id.value())))
                .query((rs, index) -> new ReferralDetails(
                        row(rs),
                        rs.getString("contact"),
                        rs.getString("person_status"),
                        rs.getString("matter"),
                        rs.getString("paper_seen"),
                        new OfficeId(rs.getObject("centre_id", UUID.class)),
                        rs.getObject("request_id", UUID.class),
                        rs.getObject("transferred_request_id", UUID.class),
                        rs.getString("birth"),
                        sex(rs.getString("sex")),
                        rs.getObject("phone_safe", Boolean.class),
                        rs.getString("transfer_reason"),
                        rs.getString("return_reason"),
                        rs.getString("end_reason"),
                        rs.getBoolean("tied_by_hand")))
                .optional();
    }

    /** Those that a request answers, the first one sent first. */
    public List<ReferralRow> answeredBy(UUID requestId, ReferralView view) {
        return jdbc.sql("select " + COLUMNS + ROWS + view.predicate()
                        + " and r.request_id = :request order by r.sent_at, r.id")
                .params(view.with(Map.of("request", requestId)))
                .query((rs, index) -> row(rs))
                .list();
    }

    Optional<UUID> idOf(ReferralCode code, ReferralView view) {
        return jdbc.sql("select r.id from referrals.referral r where r.code = :code and " + view.predicate())
                .params(view.with(Map.of("code", code.value())))
                .query(UUID.class)
                .optional();
    }

    static ReferralRow row(ResultSet rs) throws SQLException {
        return new ReferralRow(
                new ReferralId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                rs.getString("full_name"),
                rs.getString("sender_office"),
                rs.getTimestamp("sent_at").toInstant(),
                ReferralState.valueOf(rs.getString("state")),
                instant(rs.getTimestamp("answered_at")),
                rs.getObject("transferred_request_id") != null,
                promised(rs));
    }

    private static @Nullable Sex sex(@Nullable String code) {
        return code == null ? null : Sex.valueOf(code);
    }

    private static @Nullable PromisedTerm promised(ResultSet rs) throws SQLException {
        String unit = rs.getString("promised_unit");
        return unit == null ? null : new PromisedTerm(PeriodUnit.valueOf(unit), rs.getInt("promised_amount"));
    }

    static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
