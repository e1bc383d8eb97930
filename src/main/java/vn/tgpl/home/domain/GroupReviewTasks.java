package vn.tgpl.home.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** Whose groups a head has to look at again after something of them was corrected; the law names no day. */
@Repository
class GroupReviewTasks {

    // Luật TGPL 2017 Đ37 k1 a: it waits while the case runs and the person is helped in it; few are open at a time, and
    // the
    // index of the open ones leads to their cases
    private static final String REVIEWS = """
            select 'GROUP_REVIEW' as kind, c.id, c.code, coalesce(j.full_name, c.beneficiary_name) as person, null as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, false as own
              from casework.group_review g
              join casework.legal_aid_case c on c.id = g.case_id
              left join people.person j on j.id = coalesce(g.person_id, c.first_beneficiary_id)
             where g.ended_at is null and c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
               and not exists (select 1 from casework.beneficiary_end e
                                where e.case_id = g.case_id and e.taken_back_at is null
                                  and e.person_id = coalesce(g.person_id, c.first_beneficiary_id, c.beneficiary_id))
               and %s
             order by g.arisen_at, g.id limit :most""";

    private final JdbcClient jdbc;

    GroupReviewTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for whoever does not entrust cases. */
    List<Task> of(Actor actor, Map<String, Object> times) {
        if (!actor.may("casework:assign")) {
            return List.of();
        }
        ScopeSql scope = HomeScope.cases(actor.scope());
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.putAll(times);
        return jdbc.sql(REVIEWS.formatted(scope.predicate()))
                .params(values)
                .query((row, index) -> TaskQueries.task(row))
                .list();
    }
}
