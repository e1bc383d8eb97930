package vn.tgpl.referrals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;

/** Reads which referrals were tied to which requests, within a view; the latest first. */
@Repository
@Transactional(readOnly = true)
public class TieQueries {

    private static final String TIES = "select " + ReferralQueries.COLUMNS + """
            , q.receipt_code, t.tied_at, coalesce(a.display_name, '') as tied_by_name, t.reason,
            t.before_state, t.before_end_reason, t.before_answered_at,
            t.untied_at, coalesce(u.display_name, '') as untied_by_name, t.untie_reason
            from referrals.tie t
            join referrals.referral r on r.id = t.referral_id
            join offices.office o on o.id = r.sender_office_id
            join intake.request q on q.id = t.request_id
            left join identity.account a on a.id = t.tied_by
            left join identity.account u on u.id = t.untied_by
            where\s""";

    private final JdbcClient jdbc;

    TieQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TieView> of(ReferralId referral, ReferralView view) {
        return find("t.referral_id", referral.value(), view);
    }

    public List<TieView> ofRequest(UUID requestId, ReferralView view) {
        return find("t.request_id", requestId, view);
    }

    private List<TieView> find(String column, UUID id, ReferralView view) {
        return jdbc.sql(TIES + view.predicate() + " and " + column + " = :thing order by t.tied_at desc, t.id desc")
                .params(view.with(Map.of("thing", id)))
                .query((rs, index) -> view(rs))
                .list();
    }

    private static TieView view(ResultSet rs) throws SQLException {
        return new TieView(
                ReferralQueries.row(rs),
                rs.getString("receipt_code"),
                rs.getTimestamp("tied_at").toInstant(),
                rs.getString("tied_by_name"),
                rs.getString("reason"),
                end(rs),
                undone(rs));
    }

    private static TieView.@Nullable End end(ResultSet rs) throws SQLException {
        ReferralState before = ReferralState.valueOf(rs.getString("before_state"));
        return before.isEnded()
                ? new TieView.End(
                        before,
                        Objects.requireNonNullElse(rs.getString("before_end_reason"), ""),
                        ReferralQueries.instant(rs.getTimestamp("before_answered_at")))
                : null;
    }

    private static TieView.@Nullable Undone undone(ResultSet rs) throws SQLException {
        return rs.getTimestamp("untied_at") == null
                ? null
                : new TieView.Undone(
                        rs.getTimestamp("untied_at").toInstant(),
                        rs.getString("untied_by_name"),
                        Objects.requireNonNullElse(rs.getString("untie_reason"), ""));
    }
}
