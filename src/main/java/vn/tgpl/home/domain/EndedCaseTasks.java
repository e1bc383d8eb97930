package vn.tgpl.home.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.Actor;

/** What a case asks for that has ended, or that had ended and is open again; the law gives neither a day. */
@Repository
class EndedCaseTasks {

    /** So many files to be archived are shown, below all else; a link opens the rest. */
    static final int FILES = 6;

    /**
     * Reopened, and nothing was done since: a task of whoever performs the case, and of whoever entrusts it where nobody does who
     * could read this. Where nobody is assigned, its appointment has a period, which stands there as soon as it ends soon.
     */
    private static final String REOPENED = """
            select 'REOPENED' as kind, c.id, c.code, c.beneficiary_name as person,
                   case when a.own then null else a.names end as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, coalesce(a.own, false) as own
              from casework.case_step l
              join casework.legal_aid_case c on c.id = l.case_id
              left join lateral (select string_agg(w.practitioner_name, ', ' order by w.assigned_at, w.id) as names,
                                        bool_or(w.account_id = :reader) as own, bool_or(w.account_id is not null) as reads,
                                        max(w.assigned_at) as since
                                   from casework.assignment w where w.case_id = c.id and w.ended_at is null) a on true
             where l.action = 'REOPEN'
               and not exists (select 1 from casework.case_step s where s.case_id = c.id and (s.taken_at, s.id) > (l.taken_at, l.id))
               and (c.state = 'IN_PROGRESS' or (c.state = 'ACCEPTED' and (c.next_due_at is null or c.next_due_at > :horizon)))
               and (a.own or (:assigns and not coalesce(a.reads, false)))
               and (a.since is null or a.since < l.taken_at)
               and not exists (select 1 from casework.activity w where w.case_id = c.id and w.recorded_at > l.taken_at)
               and not exists (select 1 from casework.hearing h where h.case_id = c.id and h.recorded_at > l.taken_at)
               and not exists (select 1 from casework.verification v where v.case_id = c.id and v.recorded_at > l.taken_at)
               and not exists (select 1 from casework.paper_arrival p where p.case_id = c.id and p.recorded_at > l.taken_at)
               and not exists (select 1 from casework.registration g where g.case_id = c.id and g.recorded_at > l.taken_at)
               and %s
             order by l.taken_at, c.id limit :most""";

    // Luật TGPL 2017 Đ39 k2
    private static final String FILES_TO_ARCHIVE = """
            select 'ARCHIVE' as kind, c.id, c.code, c.beneficiary_name as person, null as detail,
                   null::timestamptz as due_at, null as unit, null as article, false as urgent, false as own
              from casework.legal_aid_case c
             where c.state = 'HANDED_OVER' and %s
             order by c.state_since, c.id limit :files""";

    private final JdbcClient jdbc;

    EndedCaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Task> reopened(Actor actor, Map<String, Object> times) {
        boolean assigns = actor.may("casework:assign");
        return assigns || actor.may("casework:work")
                ? read(REOPENED, actor, times, Map.of("assigns", assigns))
                : List.of();
    }

    List<Task> toArchive(Actor actor, Map<String, Object> times) {
        return actor.may("casework:receive-file")
                ? read(FILES_TO_ARCHIVE, actor, times, Map.of("files", FILES))
                : List.of();
    }

    private List<Task> read(String sql, Actor actor, Map<String, Object> times, Map<String, Object> more) {
        ScopeSql scope = HomeScope.cases(actor.scope());
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.putAll(times);
        values.putAll(more);
        return new ArrayList<>(jdbc.sql(sql.formatted(scope.predicate()))
                .params(values)
                .query((row, index) -> TaskQueries.task(row))
                .list());
    }
}
