package vn.tgpl.referrals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.referrals.ReferralState;

/** Tells whoever passed a request on how it arrived, and nothing of what became of it there. */
@Repository
@Transactional(readOnly = true)
public class TransferQueries {

    private final JdbcClient jdbc;

    TransferQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a request the reader is known to see; the latest first. */
    public List<SentTransfer> of(UUID requestId) {
        return jdbc.sql("""
                        select o.name as centre, f.sent_at, f.state, f.return_reason, q.receipt_code
                          from referrals.referral f
                          join offices.office o on o.id = f.centre_id
                          left join intake.request q on q.id = f.request_id
                         where f.transferred_request_id = :id
                         order by f.sent_at desc, f.id desc""")
                .param("id", requestId)
                .query((row, index) -> sent(row))
                .list();
    }

    private static SentTransfer sent(ResultSet row) throws SQLException {
        return new SentTransfer(
                row.getString("centre"),
                row.getTimestamp("sent_at").toInstant(),
                SentTransfer.Arrival.of(ReferralState.valueOf(row.getString("state"))),
                row.getString("return_reason"),
                row.getString("receipt_code"));
    }
}
