package vn.tgpl.home.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.platform.NavCounts;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** Counts requests to answer, what is due by tonight in cases, duties and verifications, and people referred who wait. */
@Repository
@Transactional(readOnly = true)
class MenuCounts implements NavCounts {

    private static final String REQUESTS = " from intake.request r where r.state = 'RECEIVED'";
    private static final String CASES = """
             from casework.legal_aid_case c
            where c.id in (select d.case_id from casework.deadline d
                            where d.met_at is null and d.lapsed_at is null and d.due_at <= :tonight
                              and d.kind <> 'VERIFICATION_RESULT')""";
    private static final String DUTIES = " from duties.duty d where d.state = 'OPEN' and d.due_at <= :tonight";
    private static final String VERIFICATIONS = """
             from casework.verification v
            where v.case_id is null and v.result is null and v.ended_at is null
              and v.due_on < (:tonight at time zone 'Asia/Ho_Chi_Minh')::date""";
    private static final String REFERRALS = " from referrals.referral f where f.state = 'WAITING'";

    private final JdbcClient jdbc;
    private final Clock clock;

    MenuCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> of(Actor actor) {
        List<Entry> entries = Stream.of(
                        new Entry("requests", "intake:receive", REQUESTS, HomeScope.requests(actor.scope())),
                        new Entry("cases", "casework:read", CASES, HomeScope.cases(actor.scope())),
                        new Entry("duties", "duties:read", DUTIES, DutyScope.waitingFor(actor)),
                        new Entry(
                                "verifications",
                                "intake:receive",
                                VERIFICATIONS,
                                HomeScope.verifications(actor.scope())),
                        new Entry("referrals", "referrals:read", REFERRALS, HomeScope.referrals(actor)))
                .filter(entry -> actor.may(entry.right()))
                .toList();
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters =
                new HashMap<>(Map.of("tonight", Days.start(LocalDate.now(clock).plusDays(1)), "most", MOST + 1));
        entries.forEach(entry -> parameters.putAll(entry.reach().parameters()));
        return jdbc.sql("select " + entries.stream().map(Entry::count).collect(Collectors.joining(", ")))
                .params(parameters)
                .query((rs, index) -> {
                    Map<String, Long> counts = new HashMap<>();
                    for (Entry entry : entries) {
                        counts.put(entry.key(), rs.getLong(entry.key()));
                    }
                    return counts;
                })
                .single();
    }

    /** An entry of the menu and what is counted for it. */
    private record Entry(String key, String right, String from, ScopeSql reach) {

        String count() {
            return "(select count(*) from (select 1" + from + " and " + reach.predicate() + " limit :most) waiting) as "
                    + key;
        }
    }
}
