package vn.tgpl.referrals.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.PhoneNumber;

/**
 * Finds requests on record of whom a referral may be about: he may have come by himself. What was decided long ago or passed on
 * is about something else.
 */
@Repository
@Transactional(readOnly = true)
public class RequestsOfCitizen {

    private static final String FIND = """
            select r.id, r.receipt_code, r.received_at, r.beneficiary_name_folded, p.birth_year, p.birth_date, p.phone
              from intake.request r join people.person p on p.id = r.beneficiary_id
             where (r.state in ('RECEIVED', 'WAITING_PAPERS') or (r.state <> 'TRANSFERRED' and r.received_at > :since))
               and %s and %s
             order by r.received_at desc, r.id desc""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestsOfCitizen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A request that a referral may be tied to. */
    public record Found(UUID id, String receiptCode, Instant receivedAt) {}

    private record Read(Found request, Announced citizen) {}

    /** Requests that the referral may be about, within the scope; the latest first. */
    public List<Found> besides(ReferralDetails referral, AccessScope scope) {
        Announced told =
                Announced.of(referral.row().fullName(), referral.birth(), referral.contact(), LocalDate.now(clock));
        return find("r.beneficiary_name_folded = :name", Map.of("name", told.name()), scope).stream()
                .filter(read -> read.citizen().mayBe(told))
                .map(Read::request)
                .toList();
    }

    /** Who a request is about; empty of one that is outside the scope, or about something else by now. */
    Optional<Announced> of(UUID requestId, AccessScope scope) {
        return find("r.id = :id", Map.of("id", requestId), scope).stream()
                .map(Read::citizen)
                .findFirst();
    }

    private List<Read> find(String condition, Map<String, Object> values, AccessScope scope) {
        ScopeSql visible = RequestScope.of(scope);
        Map<String, Object> all = new HashMap<>(visible.parameters());
        all.putAll(values);
        all.put(
                "since",
                LocalDate.now(clock)
                        .minusDays(SameCitizen.DAYS)
                        .atStartOfDay(clock.getZone())
                        .toOffsetDateTime());
        return jdbc.sql(FIND.formatted(condition, visible.predicate()))
                .params(all)
                .query((row, index) -> read(row))
                .list();
    }

    private static Read read(ResultSet row) throws SQLException {
        return new Read(
                new Found(
                        row.getObject("id", UUID.class),
                        row.getString("receipt_code"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                new Announced(
                        row.getString("beneficiary_name_folded"),
                        birth(row),
                        PhoneNumber.parse(row.getString("phone")).orElse(null)));
    }

    private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("birth_date", LocalDate.class);
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null ? null : new BirthDate(year, day);
    }
}
