package vn.tgpl.home.domain.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.Vietnam;

/** Reads what stands in the papers of an office; one statement a part, all of one moment. */
@Repository
class PackQueries {

    private static final int WEEK = 7;

    private static final String EXECUTORS = """
            left join lateral (select string_agg(s.practitioner_name, ', ' order by s.assigned_at, s.id) as names
                                 from casework.assignment s
                                where s.case_id = c.id and s.ended_at is null) a on true""";

    private static final String CASES = """
            select c.code, c.beneficiary_name, c.form_of_aid, c.state, d.kind, d.due_at, a.names
              from casework.legal_aid_case c
              left join lateral (select w.kind, w.due_at from casework.deadline w
                                  where w.case_id = c.id and w.met_at is null and w.lapsed_at is null
                                  order by w.due_at, w.kind limit 1) d on true
              %s
             where c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED') and %s
             order by d.due_at nulls last, c.accepted_at, c.id""";

    private static final String REQUESTS = """
            select r.receipt_code, r.beneficiary_name, r.state, r.received_at from intake.request r
             where r.state in ('RECEIVED', 'WAITING_PAPERS') and %s order by r.received_at, r.id""";

    private static final String SESSIONS = """
            select s.day, s.starts_at, s.place, s.room, c.code, c.beneficiary_name, a.names
              from (select h.case_id, h.id, (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day, h.starts_at,
                           h.court as place, h.room
                      from casework.hearing h
                     where h.called_off is null and h.starts_at >= :from and h.starts_at < :to
                     union all
                    select t.case_id, t.case_id, t.trial_on, null, o.authority, null
                      from casework.trial_awaited t join casework.legal_aid_case o on o.id = t.case_id
                     where t.trial_on >= :today and t.trial_on < :end) s
              join casework.legal_aid_case c on c.id = s.case_id
              %s
             where %s
             order by s.day, s.starts_at nulls last, s.id""";

    // whoever left performs nothing any more
    private static final String PEOPLE = """
            select p.full_name, p.kind, p.phone from practitioners.practitioner p
             where %s and coalesce((select max(coalesce(t.last_day, 'infinity')) from practitioners.contract t
                                      where t.practitioner_id = p.id) >= :today, true)
               and coalesce(p.card_withdrawn_on > :today, true)
             order by p.name_sort_key, p.id""";

    /** The office, its branches and the centre it belongs to. */
    private static final String PLACES = """
            select o.name, o.phone, o.address from offices.office o
             where (o.id = :office or o.parent_id = :office
                    or o.id = (select own.parent_id from offices.office own where own.id = :office and own.kind = 'BRANCH'))
               and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)
             order by o.id <> :office, o.abbreviation, o.id""";

    private final JdbcClient jdbc;

    PackQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today sessions of the days from this one on, a week long */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PackRows of(PackOffice office, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("office", office.office());
        values.put("today", today);
        values.put("from", today.atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
        values.put("end", today.plusDays(WEEK));
        values.put("to", today.plusDays(WEEK).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
        return new PackRows(
                read(
                        CASES.formatted(EXECUTORS, office.covers("c")),
                        values,
                        (row, index) -> new PackRows.OpenCase(
                                row.getString("code"),
                                row.getString("beneficiary_name"),
                                row.getString("form_of_aid"),
                                row.getString("state"),
                                row.getString("kind"),
                                instant(row.getObject("due_at", OffsetDateTime.class)),
                                row.getString("names"))),
                read(
                        REQUESTS.formatted(office.covers("r")),
                        values,
                        (row, index) -> new PackRows.OpenRequest(
                                row.getString("receipt_code"),
                                row.getString("beneficiary_name"),
                                row.getString("state"),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant())),
                read(
                        SESSIONS.formatted(EXECUTORS, office.covers("c")),
                        values,
                        (row, index) -> new PackRows.Session(
                                row.getObject("day", LocalDate.class),
                                instant(row.getObject("starts_at", OffsetDateTime.class)),
                                row.getString("place"),
                                row.getString("room"),
                                row.getString("code"),
                                row.getString("beneficiary_name"),
                                row.getString("names"))),
                read(
                        PEOPLE.formatted(office.covers("p")),
                        values,
                        (row, index) -> new PackRows.Person(
                                row.getString("full_name"), row.getString("kind"), row.getString("phone"))),
                read(
                        PLACES,
                        values,
                        (row, index) -> new PackRows.Place(
                                row.getString("name"), row.getString("phone"), row.getString("address"))));
    }

    private <T> List<T> read(String sql, Map<String, Object> values, RowMapper<T> rows) {
        return jdbc.sql(sql).params(values).query(rows).list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
