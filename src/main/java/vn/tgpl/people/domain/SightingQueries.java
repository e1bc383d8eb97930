package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.conflict.Sighting;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Finds in which other matters somebody stands who may be one of this matter; each clue has its index. */
@Component
class SightingQueries {

    private static final String SEEN = """
            with seen as (
                select i.id from people.involvement i
                  join unnest(:names::text[], :years::integer[]) as sought (name, year)
                    on i.name_folded = sought.name
                   and (sought.year is null or i.birth_year is null or i.birth_year between sought.year - 1 and sought.year + 1)
                 where i.role in ('BENEFICIARY', 'OPPOSING')
                union select i.id from people.involvement i where i.national_id = any(:numbers::text[])
                union select i.id from people.involvement i where i.phone = any(:phones::text[])
                union select i.id from people.involvement i where i.person_id = any(:persons::uuid[]))
            select i.*, o.name as centre_name, o.phone as centre_phone,
                   array(select e.practitioner_id from people.involvement e
                          where e.matter_id = i.matter_id and e.role = 'EXECUTOR') as executors
              from seen
              join people.involvement i on i.id = seen.id
              join offices.office o on o.id = i.centre_id
             where i.role in ('BENEFICIARY', 'OPPOSING') and i.matter_id <> :self
             order by i.centre_id = :centre desc, i.open desc, i.id desc
             limit 500""";

    private static final UUID NOT_WRITTEN_YET = new UUID(0, 0);

    private final JdbcClient jdbc;

    SightingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sighting> of(Examined matter) {
        List<Involved> sought = matter.people().stream()
                .filter(one -> one.role() == MatterRole.BENEFICIARY || one.role() == MatterRole.OPPOSING)
                .toList();
        if (sought.isEmpty()) {
            return List.of();
        }
        MatterKey key = matter.key();
        List<Identity> identities = sought.stream().map(Involved::identity).toList();
        return jdbc.sql(SEEN)
                .param("names", identities.stream().map(Identity::folded).toArray(String[]::new))
                .param(
                        "years",
                        identities.stream().map(SightingQueries::birthYear).toArray(Integer[]::new))
                .param(
                        "numbers",
                        known(identities.stream().map(Identity::nationalId))
                                .map(NationalId::value)
                                .toArray(String[]::new))
                .param(
                        "phones",
                        known(identities.stream().map(Identity::phone))
                                .map(PhoneNumber::value)
                                .toArray(String[]::new))
                .param(
                        "persons",
                        known(sought.stream().map(Involved::person))
                                .map(PersonId::value)
                                .toArray(UUID[]::new))
                .param("self", key == null ? NOT_WRITTEN_YET : key.id())
                .param("centre", matter.centre().value())
                .query((row, index) -> sighting(row))
                .list();
    }

    private static <T> Stream<T> known(Stream<@Nullable T> clues) {
        return clues.flatMap(Stream::ofNullable);
    }

    private static @Nullable Integer birthYear(Identity identity) {
        BirthDate birth = identity.birth();
        return birth == null ? null : (Integer) birth.year();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                new MatterKey(
                        MatterKey.Kind.valueOf(row.getString("matter_kind")), row.getObject("matter_id", UUID.class)),
                row.getString("matter_code"),
                new OfficeId(row.getObject("centre_id", UUID.class)),
                row.getString("centre_name"),
                row.getString("centre_phone"),
                row.getString("field_code"),
                row.getBoolean("open"),
                who(row),
                executors(row));
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

    private static Set<UUID> executors(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("executors").getArray())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
