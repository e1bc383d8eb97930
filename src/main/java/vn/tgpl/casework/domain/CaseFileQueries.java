package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Reads a case in full; a case beyond the scope is none. */
@Component
public class CaseFileQueries {

    private static final String HEAD = """
            select c.*, o.name as office_name, p.full_name, p.national_id, p.birth_year, p.birth_date, p.sex,
                   p.ethnicity_code, p.residence_province_code, p.commune_code, nullif(concat_ws(', ', p.address_line, p.village), '') as address_line, p.phone, p.phone_safe, p.address_safe, p.safety_reason, p.contact_note,
                   p.id as person_id, r.hearing_on, ta.trial_on as trial_awaited, r.limitation_on, qa.display_name as accepted_by_name, case when w.id is null then q.papers_owed else w.still_owed end as papers_owed,
                   array(select g.group_code from casework.case_group g
                          where g.case_id = c.id order by g.principal desc, g.group_code) as group_codes,
                   array_remove(array[
                     case when exists (select 1 from casework.matter_correction x where x.case_id = c.id) then 'MATTER' end,
                     case when exists (select 1 from casework.matter_correction x where x.case_id = c.id and x.since <> 'NOW'
                                          and x.before_status is distinct from x.after_status) then 'STANDING' end,
                     case when exists (select 1 from casework.notice_correction x where x.case_id = c.id) then 'NOTICE' end,
                     case when exists (select 1 from casework.trial_not_held x where x.case_id = c.id) then 'TOLD_TRIAL' end,
                     case when exists (select 1 from casework.residence_recount x where x.case_id = c.id) then 'RESIDENCE' end,
                     case when exists (select 1 from casework.residence_correction x where x.case_id = c.id) then 'CORRECTED_RESIDENCE' end,
                     case when exists (select 1 from casework.group_review x where x.case_id = c.id) then 'GROUP_REVIEW' end,
                     case when exists (select 1 from casework.deadline d join casework.deadline_move m on m.deadline_id = d.id
                                        where d.case_id = c.id) then 'MOVED_DEADLINE' end,
                               case when c.notice_at is not null then 'TOLD_OF' end], null) as amendments,
                   e.result_code as ending_result, e.closed_on as ended_on, e.summary, e.legal_reference, e.closed_at, e.decision_number, e.decision_on, e.taken_back_on, e.bare_reason, e.again_reason, e.others_reason, e.stage_reason, e.ahead_reason,
                   fe.ended_on as left_on, fe.ground_code, fe.reason as left_because, fe.recorded_at as end_recorded_at, fe.appointment_due_at, fe.next_head_id, fa.display_name as end_recorded_by,
                   ea.display_name as closed_by,
                   h.handed_on, h.handed_by, h.note, h.received_at as file_received_at, ha.display_name as received_by
              from casework.legal_aid_case c
              join offices.office o on o.id = c.office_id
              join people.person p on p.id = coalesce(c.first_beneficiary_id, c.beneficiary_id)
              join intake.request r on r.id = c.request_id
              left join casework.trial_awaited ta on ta.case_id = c.id
              left join intake.request_acceptance q on q.request_id = c.request_id
              left join lateral (select x.id, x.still_owed
                                   from (select id, still_owed, recorded_at as at from casework.paper_arrival
                                          where case_id = c.id and person_id is null
                                         union all
                                         select id, still_owed, corrected_at from casework.residence_correction
                                          where case_id = c.id and person_id is null and papers_awaited) x
                                  order by x.at desc, x.id desc limit 1) w on true
              left join identity.account qa on qa.id = q.accepted_by
              left join casework.beneficiary_end fe
                on fe.case_id = c.id and fe.person_id = c.first_beneficiary_id and fe.taken_back_at is null
              left join identity.account fa on fa.id = fe.recorded_by
              left join casework.closure e on e.case_id = c.id and e.set_aside_at is null
              left join identity.account ea on ea.id = e.closed_by
              left join casework.file_handover h on h.case_id = c.id and h.set_aside_at is null
              left join identity.account ha on ha.id = h.received_by
             where c.id = :id and %s""";

    private final JdbcClient jdbc;
    private final JoinedBeneficiaryQueries joined;
    private final VerificationQueries verifications;
    private final PaperArrivalQueries arrivals;
    private final Clock clock;

    CaseFileQueries(
            JdbcClient jdbc,
            JoinedBeneficiaryQueries joined,
            VerificationQueries verifications,
            PaperArrivalQueries arrivals,
            Clock clock) {
        this.jdbc = jdbc;
        this.joined = joined;
        this.verifications = verifications;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseId id, AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql(HEAD.formatted(visible.predicate()))
                .params(visible.parameters())
                .param("id", id.value())
                .query((row, index) -> file(row))
                .optional();
    }

    private CaseFile file(ResultSet row) throws SQLException {
        CaseId id = new CaseId(Columns.uuid(row, "id"));
        return new CaseFile(
                CaseHeadRows.head(row, id),
                CaseHeadRows.person(row),
                joined.of(id),
                list(id, """
                        select * from casework.case_party where case_id = :id
                         order by role, public.vn_sort_key(full_name) collate "vi-x-icu", id""", CasePartRows::party),
                list(id, """
                        select s.*, p.kind, p.card_number, f.practitioner_name as stands_in_name, a.display_name, b.display_name as ended_by_name,
                               k.numerator, k.denominator, n.cause as need_cause, n.since as need_since, n.ground as need_ground,
                               n.subject_role as need_role, n.subject_name as need_subject, n.place_name as need_place,
                               n.likeness as need_likeness, n.legal_reference as need_article,
                               v.ground_code as bar_ground, v.asked as bar_asked, v.declared_at as bar_at, v.display_name as bar_by
                          from casework.assignment s
                          join practitioners.practitioner p on p.id = s.practitioner_id
                          left join casework.assignment f on f.id = s.stands_in_for
                          left join identity.account a on a.id = s.assigned_by
                          left join identity.account b on b.id = s.ended_by
                          left join casework.closure e on e.case_id = s.case_id and e.set_aside_at is null
                          left join casework.credit k on k.closure_id = e.id and k.assignment_id = s.id
                          left join lateral (select * from casework.executor_to_replace x
                                              where x.assignment_id = s.id and x.case_id = s.case_id
                                                and :today between x.told_from and x.told_to
                                              order by x.cause, x.since, x.ground limit 1) n on true
                          left join lateral (select d.ground_code, d.asked, d.declared_at, w.display_name
                                               from casework.bar_declaration d left join identity.account w on w.id = d.declared_by
                                              where d.assignment_id = s.id
                                              order by d.declared_at desc, d.id desc limit 1) v on true
                         where s.case_id = :id order by s.assigned_at, s.id""", CasePartRows::executor),
                list(id, """
                        select w.*, a.display_name
                          from casework.activity w left join identity.account a on a.id = w.recorded_by
                         where w.case_id = :id order by w.performed_on, w.from_time, w.recorded_at""", CasePartRows::work),
                list(id, """
                        select h.*, a.display_name, b.display_name as called_off_by_name,
                               d.display_name as dropped_by_name
                          from casework.hearing h
                          left join identity.account a on a.id = h.recorded_by
                          left join identity.account b on b.id = h.called_off_by
                          left join identity.account d on d.id = h.dropped_by
                         where h.case_id = :id order by h.starts_at""", CasePartRows::hearing),
                list(id, """
                        select d.*, array(select w.person_id from casework.replacement_for w
                                           where w.assignment_id = d.subject and d.kind = 'REPLACEMENT'
                                             and d.met_at is null and d.lapsed_at is null) as for_whom
                          from casework.deadline d where d.case_id = :id order by d.due_at""", CasePartRows::period),
                verifications.of(id),
                arrivals.of(id),
                CaseHeadRows.ending(row),
                CaseHeadRows.handover(row));
    }

    private <T> List<T> list(CaseId id, String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(mapper)
                .list();
    }
}
