package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Reads the cases in which a person is or was helped, and what of them is his own; one statement. */
@Component
public class OwnCaseQueries {

    private static final String CASES = """
            with own as (
                select h.id as case_id, h.beneficiary_id as person_id from casework.legal_aid_case h
                 where h.beneficiary_id = any(:records::uuid[])
                union
                select h.id, h.first_beneficiary_id from casework.legal_aid_case h
                 where h.first_beneficiary_id = any(:records::uuid[])
                union
                select j.case_id, j.person_id from casework.further_beneficiary j where j.person_id = any(:records::uuid[]))
            select c.id, c.code, o.name as office, c.accepted_at, b.added_at, e.ended_on, c.field_code, c.form_of_aid, c.state,
                   case when b.case_id is null then c.procedural_status_code else b.status_code end as status_code,
                   c.closed_on, c.result_code,
                   (select string_agg(s.practitioner_name || ' (' || to_char(s.decided_on, 'DD/MM/YYYY')
                                      || coalesce(' – ' || to_char(s.ended_on, 'DD/MM/YYYY'), '') || ')', '; '
                                      order by s.assigned_at, s.id)
                      from casework.assignment s where s.case_id = c.id) as executors,
                   case when b.case_id is null
                        then nullif(concat_ws(', ', c.residence_village,
                                              (select m.name from catalog.commune m where m.code = c.residence_commune)), '')
                        else nullif(concat_ws(', ', b.residence_village,
                                              (select m.name from catalog.commune m where m.code = b.residence_commune)), '')
                        end as residence,
                   (select string_agg(to_char(x.corrected_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') || ': '
                                      || coalesce(nullif(concat_ws(', ', x.before_village, m.name), ''), '–') || ' → '
                                      || concat_ws(', ', x.after_village, n.name), '; ' order by x.corrected_at, x.id)
                      from casework.residence_correction x
                      left join catalog.commune m on m.code = x.before_commune
                      left join catalog.commune n on n.code = x.after_commune
                     where x.case_id = c.id and x.person_id is not distinct from b.person_id) as corrections,
                   case when b.case_id is null
                        then array(select g.group_code from casework.case_group g
                                    where g.case_id = c.id order by g.principal desc, g.group_code)
                        else array(select x.code from (select b.group_code as code, 0 as place
                                                       union all
                                                       select g.group_code, 1 from casework.joined_group g
                                                        where g.case_id = b.case_id and g.person_id = b.person_id) x
                                    order by x.place, x.code) end as groups,
                   array(select p.paper_code from intake.request_paper p
                          where p.request_id = c.request_id and b.case_id is null
                         union
                         select p.paper_code from casework.joined_paper p
                          where p.case_id = b.case_id and p.person_id = b.person_id
                         union
                         select p.paper_code from casework.paper_arrived p
                           join casework.paper_arrival v on v.id = p.arrival_id
                          where v.case_id = c.id and v.person_id is not distinct from b.person_id
                         order by 1) as papers
              from own
              join casework.legal_aid_case c on c.id = own.case_id
              join offices.office o on o.id = c.office_id
              left join casework.further_beneficiary b on b.case_id = own.case_id and b.person_id = own.person_id
              left join casework.beneficiary_end e
                on e.case_id = own.case_id and e.person_id = own.person_id and e.taken_back_at is null
             where %s
             order by c.accepted_at desc, c.id desc, b.added_at nulls first""";

    private final JdbcClient jdbc;

    OwnCaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OwnCase> of(Collection<PersonId> records, AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql(CASES.formatted(visible.predicate()))
                .params(visible.parameters())
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> read(row))
                .list();
    }

    private static OwnCase read(ResultSet row) throws SQLException {
        return new OwnCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("office"),
                Columns.at(row, "accepted_at"),
                Columns.maybeAt(row, "added_at"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("status_code"),
                CaseState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("result_code"),
                row.getString("executors"),
                row.getString("residence"),
                row.getString("corrections"),
                List.of((String[]) row.getArray("groups").getArray()),
                List.of((String[]) row.getArray("papers").getArray()));
    }
}
