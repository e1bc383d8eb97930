package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/**
 * Reads who stands in cases, in one statement. Whoever was helped and is no longer stays, as whoever performed the case does
 * (Luật TGPL 2017 Đ25 k2 a: "đã hoặc đang"); only who was never helped leaves.
 */
@Component
class CasePeopleQueries {

    private static final String PEOPLE = """
            select c.id, c.code, c.request_id, c.office_id, c.centre_id, c.province_code, c.field_code, c.form_of_aid,
                   w.role, w.person, w.practitioner, w.full_name, w.national_id, w.birth_year, w.birth_date, w.phone, w.former
              from casework.legal_aid_case c
             cross join lateral (
                select 'BENEFICIARY' as role, p.id as person, null::uuid as practitioner, p.full_name, p.national_id,
                       p.birth_year, p.birth_date, p.phone,
                       exists (select 1 from casework.beneficiary_end e
                                where e.case_id = c.id and e.person_id = p.id and e.taken_back_at is null) as former
                  from people.person p
                 where p.id = c.beneficiary_id
                    or p.id = c.first_beneficiary_id
                    or p.id in (select b.person_id from casework.further_beneficiary b
                              where b.case_id = c.id
                                and not exists (select 1 from casework.beneficiary_end e
                                                  join catalog.code_mark m
                                                    on m.list = 'BENEFICIARY_END' and m.code = e.ground_code
                                                   and m.mark = 'NEVER_HELPED' and m.valid_from <= e.ended_on
                                                   and coalesce(m.valid_to, e.ended_on) >= e.ended_on
                                                 where e.case_id = b.case_id and e.person_id = b.person_id
                                                   and e.taken_back_at is null))
                union all
                select y.role, null, null, y.full_name, y.national_id, y.birth_year, null, null, false
                  from casework.case_party y where y.case_id = c.id
                union all
                select 'EXECUTOR', null, t.id, t.full_name, t.national_id, t.birth_year, t.birth_date, null,
                       (select bool_and(a.ended_at is not null)
                          from casework.assignment a where a.case_id = c.id and a.practitioner_id = t.id)
                  from practitioners.practitioner t
                 where t.id in (select a.practitioner_id from casework.assignment a where a.case_id = c.id)) w
             where c.id = any(:ids::uuid[])""";

    private final JdbcClient jdbc;

    CasePeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CasePeople of(CaseId id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Each once; what is not on record is left out. */
    List<CasePeople> of(Collection<CaseId> ids) {
        return jdbc
                .sql(PEOPLE)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, index) -> new Row(
                        matter(row), row.getObject("request_id", UUID.class), who(row), row.getBoolean("former")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.matter().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CasePeopleQueries::people)
                .toList();
    }

    private static CasePeople people(List<Row> rows) {
        Row any = rows.get(0);
        return new CasePeople(
                any.matter(),
                any.request(),
                rows.stream().map(Row::who).toList(),
                rows.stream().filter(Row::former).map(Row::who).toList());
    }

    /** Where whoever heads each case lives; nothing of one of whom no commune is on record. */
    Map<CaseId, Residence> residences(Collection<CaseId> ids) {
        return jdbc
                .sql("""
                        select c.id, p.commune_code, p.village
                          from casework.legal_aid_case c join people.person p on p.id = c.beneficiary_id
                         where c.id = any(:ids::uuid[]) and p.commune_code is not null""")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new CaseId(row.getObject("id", UUID.class)),
                        new Residence(row.getString("commune_code"), row.getString("village"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param village null when it was not told */
    record Residence(String communeCode, @Nullable String village) {}

    private static ConcernedMatter matter(ResultSet row) throws SQLException {
        return new ConcernedMatter(
                MatterKey.ofCase(row.getObject("id", UUID.class)),
                row.getString("code"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                new OfficeId(row.getObject("centre_id", UUID.class)),
                row.getString("province_code"),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")));
    }

    private static Involved who(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new Involved(
                MatterRole.valueOf(row.getString("role")),
                person == null ? null : new PersonId(person),
                row.getObject("practitioner", UUID.class),
                new Identity(
                        row.getString("full_name"),
                        NationalId.parse(row.getString("national_id")).orElse(null),
                        birth(row),
                        PhoneNumber.parse(row.getString("phone")).orElse(null)));
    }

    private static @Nullable BirthDate birth(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class));
    }

    private record Row(ConcernedMatter matter, UUID request, Involved who, boolean former) {

        @Override
        public String toString() {
            return "Row[" + who.role() + "]";
        }
    }
}
