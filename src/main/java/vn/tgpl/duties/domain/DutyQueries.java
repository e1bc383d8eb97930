package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

/** Reads duties within a scope; one statement a page. */
@Repository
@Transactional(readOnly = true)
public class DutyQueries {

    private static final int PAGE = 50;

    private static final String ROWS = """
            select d.*, coalesce(c.code, r.receipt_code, p.full_name, o.name) as subject_label, o.name as office_name,
                   e.full_name as executor_name, appointed.decision_code, told.full_name as person_name,
                   coalesce(told.full_name, c.beneficiary_name, r.beneficiary_name) as of_whom, e.account_id as executor_account,
                   recorder.display_name as recorder_name, settler.display_name as settler_name
              from (select * from duties.duty d where %1$s) d
              join offices.office o on o.id = d.office_id
              left join casework.legal_aid_case c on c.id = d.case_id
              left join intake.request r on r.id = d.request_id
              left join practitioners.practitioner p on p.id = d.practitioner_id
              left join practitioners.practitioner e on e.id = d.executor_id
              left join lateral (select a.decision_code from casework.assignment a
                                  where a.case_id = d.case_id and a.practitioner_id = d.executor_id
                                    and a.decided_on = (d.begun_at at time zone 'Asia/Ho_Chi_Minh')::date
                                  order by a.assigned_at desc limit 1) appointed on true
              left join people.person told on told.id = d.person_id
              left join identity.account recorder on recorder.id = d.recorded_by
              left join identity.account settler on settler.id = d.settled_by
             order by %2$s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<DutyView> find(DutyId id, AccessScope scope) {
        ScopeSql visible = DutyScope.of(scope);
        return jdbc.sql(ROWS.formatted("d.id = :id and " + visible.predicate(), "d.id"))
                .params(visible.parameters())
                .param("id", id.value())
                .query((row, index) -> DutyReader.read(row))
                .optional();
    }

    /** All duties about a case or a request that is known to be visible, the open ones first. */
    public List<DutyView> about(SubjectKind kind, UUID id) {
        String column = kind == SubjectKind.CASE ? "d.case_id" : "d.request_id";
        return jdbc.sql(ROWS.formatted(column + " = :id", "(d.state <> 'OPEN'), d.due_at, d.id"))
                .param("id", id)
                .query((row, index) -> DutyReader.read(row))
                .list();
    }

    /**
     * One screenful.
     *
     * @param found how many duties there are in all
     */
    public record Listing(KeysetPage<DutyView> page, FoundCount found) {}

    /** @param after place behind the page before, null for the beginning */
    public Listing list(DutyFilter filter, Actor actor, @Nullable String after) {
        ScopeSql visible = filter.mine() ? DutyScope.waitingFor(actor) : DutyScope.of(actor.scope());
        Map<String, Object> values = new HashMap<>(visible.parameters());
        StringBuilder where = new StringBuilder(visible.predicate()).append(" and ");
        where.append(shown(filter.show(), values));
        if (filter.group() != null) {
            where.append(" and d.kind in (:kinds)");
            values.put("kinds", DutyRules.kindsOf(filter.group()));
        }
        boolean up = filter.isAscending();
        String found = FoundCount.sql("duties.duty d where " + where);
        Place place = Place.decode(after);
        Cursor.decode(place.after()).ifPresent(cursor -> {
            where.append(" and (d.due_at, d.id) ").append(up ? ">" : "<").append(" (:cursorAt, :cursorId)");
            values.put("cursorAt", cursor.at().atOffset(ZoneOffset.UTC));
            values.put("cursorId", cursor.id());
        });
        String order = up ? "d.due_at, d.id" : "d.due_at desc, d.id desc";
        where.append(" order by ").append(order).append(" limit ").append(PAGE + 1);
        where.append(" offset ").append(place.passedOver());
        List<DutyView> rows = new ArrayList<>();
        AtomicLong counted = new AtomicLong();
        // one row at least, so that an empty list is counted too
        jdbc.sql("select " + found + " as found, d.* from (select 1) one left join (" + ROWS.formatted(where, order)
                        + ") d on true order by " + order)
                .params(values)
                .query(row -> {
                    counted.set(row.getLong("found"));
                    if (row.getObject("id") != null) {
                        rows.add(DutyReader.read(row));
                    }
                });
        KeysetPage<DutyView> page = KeysetPage.of(
                rows, PAGE, place, duty -> new Cursor(duty.dueAt(), duty.id().value()).encoded());
        return new Listing(page, new FoundCount(counted.get()));
    }

    private String shown(DutyFilter.Show show, Map<String, Object> values) {
        if (show != DutyFilter.Show.OVERDUE) {
            return "d.state = '" + show + "'";
        }
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("today", LocalDate.now(clock).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
        values.put("minima", DutyRules.minima());
        return """
                d.state = 'OPEN' and d.unit <> 'NOT_STATED' and d.due_at <= :now and (d.unit <> 'AT_ONCE' or d.due_at < :today)
                and d.kind not in (:minima)""";
    }
}
