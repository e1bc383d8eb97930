package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.AccessScope;

/** Finds other referrals of what may be the same person, the latest first. */
@Repository
@Transactional(readOnly = true)
public class SameCitizen {

    /**
     * For how long an answered referral still speaks against a new one. No law sets it: within a month an office most likely
     * repeats itself, afterwards the person most likely has something new.
     */
    static final int DAYS = 30;

    private static final String FIND =
            "select " + ReferralQueries.COLUMNS + ", r.birth, r.contact" + ReferralQueries.ROWS;

    private final JdbcClient jdbc;
    private final Clock clock;

    SameCitizen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the office sent of him and what waits still, or was sent within the last days. */
    Optional<ReferralRow> sentBefore(SendReferral form, AccessScope sender) {
        return find(
                        form.fullName(),
                        null,
                        form.contact(),
                        ReferralView.sentWithin(sender),
                        "(r.state = 'WAITING' or r.sent_at > :since)",
                        Map.of(
                                "since",
                                LocalDate.now(clock)
                                        .minusDays(DAYS)
                                        .atStartOfDay(clock.getZone())
                                        .toInstant()
                                        .atOffset(ZoneOffset.UTC)))
                .stream()
                .findFirst();
    }

    /** What else waits of the same person, from any office, as far as the view reaches. */
    public List<ReferralRow> waitingBeside(ReferralDetails referral, ReferralView view) {
        return find(
                referral.row().fullName(),
                referral.birth(),
                referral.contact(),
                view,
                "r.state = 'WAITING' and r.id <> :itself",
                Map.of("itself", referral.row().id().value()));
    }

    /** What waits of whoever came himself, as far as the view reaches. */
    List<ReferralRow> waitingFor(String fullName, @Nullable String birth, @Nullable String contact, ReferralView view) {
        return find(fullName, birth, contact, view, "r.state = 'WAITING'", Map.of());
    }

    /** The same of who is on record. */
    List<ReferralRow> waitingFor(Announced citizen, ReferralView view) {
        return find(citizen, view, "r.state = 'WAITING'", Map.of());
    }

    private List<ReferralRow> find(
            String fullName,
            @Nullable String birth,
            @Nullable String contact,
            ReferralView view,
            String condition,
            Map<String, Object> values) {
        return find(Announced.of(fullName, birth, contact, LocalDate.now(clock)), view, condition, values);
    }

    private List<ReferralRow> find(Announced asked, ReferralView view, String condition, Map<String, Object> values) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> all = new HashMap<>(values);
        all.put("name", asked.name());
        return jdbc
                .sql(FIND + view.predicate() + " and r.name_folded = :name and " + condition
                        + " order by r.sent_at desc, r.id desc")
                .params(view.with(all))
                .query((rs, index) -> Map.entry(
                        ReferralQueries.row(rs),
                        Announced.of(rs.getString("full_name"), rs.getString("birth"), rs.getString("contact"), today)))
                .list()
                .stream()
                .filter(found -> found.getValue().mayBe(asked))
                .map(Map.Entry::getKey)
                .toList();
    }
}
