package vn.tgpl.home.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.home.domain.Hit.Kind;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Searches what the reader may read; one statement a table that can hold an answer. */
@Repository
@Transactional(readOnly = true)
public class SearchQueries {

    /** More are looked at than shown, so that names with the very marks typed come to the front. */
    private static final int LOOKED_AT = 60;

    private static final String PEOPLE = """
            select p.id, null as code, p.full_name as name, null as state, p.birth_year, null::timestamptz as day
              from people.person p where %s and %s order by p.name_sort_key, p.id limit :limit""";
    private static final String CASES = """
            select c.id, c.code, c.beneficiary_name as name, c.state, null::integer as birth_year, c.accepted_at as day
              from casework.legal_aid_case c where %s and %s order by c.accepted_at desc, c.id desc limit :limit""";
    private static final String REQUESTS = """
            select r.id, r.receipt_code as code, r.beneficiary_name as name, r.state, null::integer as birth_year,
                   r.received_at as day
              from intake.request r where %s and %s order by r.received_at desc, r.id desc limit :limit""";
    private static final String REFERRALS = """
            select f.id, f.code, f.full_name as name, f.state, null::integer as birth_year, f.sent_at as day
              from referrals.referral f where %s and %s order by f.sent_at desc, f.id desc limit :limit""";

    private final JdbcClient jdbc;
    private final Conditions conditions;

    SearchQueries(JdbcClient jdbc, Conditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** Hits by kind, each kind in its own order. */
    public List<Hit> find(Question question, Actor actor) {
        List<Hit> hits = new ArrayList<>();
        if (actor.may("people:read")) {
            hits.addAll(read(Kind.PERSON, PEOPLE, HomeScope.people(actor.scope()), conditions.onPeople(question)));
        }
        if (actor.may("casework:read")) {
            hits.addAll(read(Kind.CASE, CASES, HomeScope.cases(actor.scope()), conditions.onCases(question)));
        }
        if (actor.may("intake:read")) {
            hits.addAll(
                    read(Kind.REQUEST, REQUESTS, HomeScope.requests(actor.scope()), conditions.onRequests(question)));
        }
        if (actor.may("referrals:read") || actor.may("referrals:send")) {
            hits.addAll(read(Kind.REFERRAL, REFERRALS, HomeScope.referrals(actor), conditions.onReferrals(question)));
        }
        return hits;
    }

    private List<Hit> read(Kind kind, String sql, ScopeSql scope, Condition condition) {
        if (condition.equals(Condition.NOTHING)) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.putAll(condition.parameters());
        parameters.put("limit", LOOKED_AT);
        return jdbc.sql(sql.formatted(scope.predicate(), condition.predicate()))
                .params(parameters)
                .query((rs, index) -> hit(kind, rs))
                .list();
    }

    private static Hit hit(Kind kind, ResultSet rs) throws SQLException {
        return new Hit(
                kind,
                rs.getObject("id", UUID.class),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("state"),
                kind == Kind.PERSON ? rs.getString("birth_year") : day(rs.getTimestamp("day")));
    }

    private static @Nullable String day(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : Display.dateOf(timestamp.toInstant());
    }
}
