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

/** Searches what the reader may read: one look into the dictionary of names, one statement for all kinds of hits. */
@Repository
@Transactional(readOnly = true)
public class SearchQueries {

    /** More are looked at than shown, so that names with the very marks typed come to the front. */
    private static final int LOOKED_AT = 60;

    private static final String PEOPLE = """
            (select 'PERSON' as kind, p.id, null as code, p.full_name as name, null as state, p.birth_year,
                    null::timestamptz as day, p.name_sort_key as place
               from people.person p where %s and %s order by p.name_sort_key, p.id limit :limit)""";
    private static final String CASES = """
            (select 'CASE' as kind, c.id, c.code, c.beneficiary_name as name, c.state, null::integer as birth_year,
                    c.accepted_at as day, null::text as place
               from casework.legal_aid_case c where %s and %s order by c.accepted_at desc, c.id desc limit :limit)""";
    private static final String REQUESTS = """
            (select 'REQUEST' as kind, r.id, r.receipt_code as code, r.beneficiary_name as name, r.state,
                    null::integer as birth_year, r.received_at as day, null::text as place
               from intake.request r where %s and %s order by r.received_at desc, r.id desc limit :limit)""";
    private static final String REFERRALS = """
            (select 'REFERRAL' as kind, f.id, f.code, f.full_name as name, f.state, null::integer as birth_year,
                    f.sent_at as day, null::text as place
               from referrals.referral f where %s and %s order by f.sent_at desc, f.id desc limit :limit)""";
    private static final String ORDER = " order by kind, place collate \"vi-x-icu\", day desc, id desc";

    private final JdbcClient jdbc;
    private final Conditions conditions;

    SearchQueries(JdbcClient jdbc, Conditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** Hits by kind, each kind in its own order. */
    public List<Hit> find(Question question, Actor actor) {
        Search search = new Search();
        TableConditions wanted = conditions.of(question);
        if (actor.may("people:read")) {
            search.add(PEOPLE, HomeScope.people(actor.scope()), wanted.people());
        }
        if (actor.may("casework:read")) {
            search.add(CASES, HomeScope.cases(actor.scope()), wanted.cases());
        }
        if (actor.may("intake:read")) {
            search.add(REQUESTS, HomeScope.requests(actor.scope()), wanted.requests());
        }
        if (actor.may("referrals:read") || actor.may("referrals:send")) {
            search.add(REFERRALS, HomeScope.referrals(actor), wanted.referrals());
        }
        return search.isHopeless() ? List.of() : read(search);
    }

    private List<Hit> read(Search search) {
        return jdbc.sql("select * from (" + String.join(" union all ", search.statements) + ") found" + ORDER)
                .params(search.parameters)
                .param("limit", LOOKED_AT)
                .query((rs, index) -> hit(rs))
                .list();
    }

    private static Hit hit(ResultSet rs) throws SQLException {
        Kind kind = Kind.valueOf(rs.getString("kind"));
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

    /** The tables that can hold an answer, each with its condition. */
    private static final class Search {

        private final List<String> statements = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void add(String sql, ScopeSql scope, Condition condition) {
            if (!condition.equals(Condition.NOTHING)) {
                statements.add(sql.formatted(scope.predicate(), condition.predicate()));
                parameters.putAll(scope.parameters());
                parameters.putAll(condition.parameters());
            }
        }

        boolean isHopeless() {
            return statements.isEmpty();
        }
    }
}
