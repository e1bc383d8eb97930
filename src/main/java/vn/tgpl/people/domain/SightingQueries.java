package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.conflict.OtherMatter;
import vn.tgpl.people.conflict.Performer;
import vn.tgpl.people.conflict.Sighting;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Finds in which other matters somebody stands who may be one of this matter; each clue has its index. */
@Component
class SightingQueries {

    private static final String SCORE = """
            case when i.birth_date = s.day and i.phone = any(:phones::text[]) then :nameBirthAndPhone
                 when i.birth_date = s.day then :nameAndBirth
                 when i.phone = any(:phones::text[]) then :nameAndPhone
                 when i.birth_year = s.year then :nameAndYear
                 when i.birth_year is null or s.year is null then :nameAlone
                 else :yearOneOff end""";

    private static final String YEAR =
            "(s.year is null or i.birth_year is null or i.birth_year between s.year - 1 and s.year + 1)";

    /** Who has the name, the number, the telephone or a record; then, through the links, the other records of those. */
    private static final String SEEN = """
            with sought as (
                select * from unnest(:names::text[], :years::integer[], :days::date[]) as s (name, year, day)),
            direct as (
                select i.id, ${score} as score
                  from people.involvement i join sought s on i.name_folded = s.name and ${year}
                 where i.role in ('BENEFICIARY', 'OPPOSING', 'RELATED')
                union all
                select i.id, :sameNumber from people.involvement i where i.national_id = any(:numbers::text[])
                union all
                select i.id, :phoneAlone from people.involvement i where i.phone = any(:phones::text[])
                union all
                select i.id, :sameRecord from people.involvement i where i.person_id = any(:persons::uuid[])),
            known as (
                select i.id, ${score} as score
                  from people.person i join sought s on i.name_folded = s.name and ${year}
                union all
                select i.id, :sameNumber from people.person i where i.national_id = any(:numbers::text[])
                union all
                select i.id, :phoneAlone from people.person i where i.phone = any(:phones::text[])),
            headed as (
                select coalesce(l.earliest_id, known.id) as id, known.score
                  from known
                  left join people.person_link l on l.person_id = known.id and l.ended_at is null),
            kin as (
                select other.id, headed.score
                  from headed
                  join people.person_link k on k.earliest_id = headed.id and k.ended_at is null
                  join people.involvement other on other.person_id in (k.person_id, k.earliest_id)),
            seen as (
                select found.id, max(found.score) as score
                  from (select * from direct union all select * from kin) found group by found.id)
            select i.*, o.name as centre_name, o.phone as centre_phone,
                   array(select e.practitioner_id from people.involvement e
                          where e.matter_id = i.matter_id and e.role = 'EXECUTOR' order by e.id) as executors,
                   array(select e.national_id from people.involvement e
                          where e.matter_id = i.matter_id and e.role = 'EXECUTOR' order by e.id) as executor_numbers,
                   exists (select 1 from catalog.code_mark f
                            where f.list = 'FIELD_OF_LAW' and f.code = i.field_code and f.mark = 'COMMON_EXECUTOR'
                              and :today between f.valid_from and coalesce(f.valid_to, 'infinity')) as agreeable,
                   exists (select 1 from people.matters_apart a
                            where a.first_id = least(i.matter_id, :self::uuid)
                              and a.second_id = greatest(i.matter_id, :self::uuid)
                              and a.taken_back_at is null) as apart
              from seen
              join people.involvement i on i.id = seen.id
              join offices.office o on o.id = i.centre_id
             where i.role in ('BENEFICIARY', 'OPPOSING', 'RELATED') and i.matter_id <> :self
             order by seen.score desc, i.centre_id = :centre desc, i.open desc, i.id desc
             limit :most""".replace("${score}", SCORE).replace("${year}", YEAR);

    /** With a name that very many bear, the least sure of the sightings are left out. */
    private static final int MOST = 500;

    private static final UUID NOT_WRITTEN_YET = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    SightingQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Sighting> of(Examined matter) {
        SightingClues clues = SightingClues.of(matter);
        if (clues.isEmpty()) {
            return List.of();
        }
        MatterKey key = matter.key();
        return jdbc.sql(SEEN)
                .params(clues.parameters())
                .param("self", key == null ? NOT_WRITTEN_YET : key.id())
                .param("centre", matter.centre().value())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((row, index) -> sighting(row))
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(matter(row), who(row), executors(row));
    }

    private static OtherMatter matter(ResultSet row) throws SQLException {
        return new OtherMatter(
                new MatterKey(
                        MatterKey.Kind.valueOf(row.getString("matter_kind")), row.getObject("matter_id", UUID.class)),
                row.getString("matter_code"),
                new OfficeId(row.getObject("centre_id", UUID.class)),
                row.getString("centre_name"),
                row.getString("centre_phone"),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getBoolean("agreeable"),
                row.getBoolean("open"),
                row.getBoolean("apart"));
    }

    private static Involved who(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        Integer year = row.getObject("birth_year", Integer.class);
        return new Involved(
                MatterRole.valueOf(row.getString("role")),
                person == null ? null : new PersonId(person),
                null,
                new Identity(
                        row.getString("full_name"),
                        NationalId.parse(row.getString("national_id")).orElse(null),
                        year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class)),
                        PhoneNumber.parse(row.getString("phone")).orElse(null)));
    }

    private static Set<Performer> executors(ResultSet row) throws SQLException {
        UUID[] entries = (UUID[]) row.getArray("executors").getArray();
        String[] numbers = (String[]) row.getArray("executor_numbers").getArray();
        return IntStream.range(0, entries.length)
                .mapToObj(index -> new Performer(
                        entries[index], NationalId.parse(numbers[index]).orElse(null)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
