package vn.tgpl.home.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** Counts what concerns somebody, in one statement. */
@Repository
@Transactional(readOnly = true)
public class TallyQueries {

    private static final int SHOWN = 4;

    private final JdbcClient jdbc;

    TallyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first four numbers that concern the reader; fewer where less does. */
    public Map<Tally, Long> talliesOf(Actor actor, LocalDate today, Instant now) {
        List<Tally> tallies = Stream.of(Tally.values())
                .filter(tally -> tally.isFor(actor))
                .limit(SHOWN)
                .toList();
        if (tallies.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "now", now.atOffset(ZoneOffset.UTC),
                "yearDay", today.withDayOfYear(1),
                "yearStart", Days.start(today.withDayOfYear(1))));
        String counts = tallies.stream()
                .map(tally -> count(tally, scope(tally, actor), parameters))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts)
                .params(parameters)
                .query((rs, index) -> {
                    Map<Tally, Long> counted = new EnumMap<>(Tally.class);
                    for (Tally tally : tallies) {
                        counted.put(tally, rs.getLong(tally.name()));
                    }
                    return counted;
                })
                .single();
    }

    private static ScopeSql scope(Tally tally, Actor actor) {
        return switch (tally.source()) {
            case CASES -> HomeScope.cases(actor.scope());
            case REQUESTS -> HomeScope.requests(actor.scope());
            case REFERRALS -> HomeScope.referrals(actor);
        };
    }

    private static String count(Tally tally, ScopeSql scope, Map<String, Object> parameters) {
        parameters.putAll(scope.parameters());
        return "(select count(*) from " + tally.source().table() + " where " + tally.predicate() + " and "
                + scope.predicate() + ") as " + tally.name();
    }
}
