package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** Reads which records are one person because they were linked. */
@Component
class LinkedRecords {

    private static final String MEMBERS = """
            with head as (
                select l.earliest_id as id from people.person_link l
                 where l.ended_at is null and l.person_id = any(:ids::uuid[])
                union
                select l.earliest_id from people.person_link l
                 where l.ended_at is null and l.earliest_id = any(:ids::uuid[])),
            member as (
                select head.id as head, head.id from head
                union all
                select l.earliest_id, l.person_id from people.person_link l
                  join head on head.id = l.earliest_id where l.ended_at is null)
            """;

    private static final String GROUPS = MEMBERS + """
            select member.head, p.id, p.full_name, p.national_id, p.birth_year, p.birth_date, p.phone
              from member join people.person p on p.id = member.id
             order by p.created_at, p.id""";

    private static final String ALL = MEMBERS + """
            select p.id, p.full_name, p.national_id, p.birth_year, p.birth_date, p.phone
              from people.person p
             where p.id in (select member.id from member union select unnest(:ids::uuid[]))
             order by p.created_at, p.id""";

    private final JdbcClient jdbc;

    LinkedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each with the other records of his group; one statement, none when nobody of them is on record. */
    List<Involved> join(List<Involved> people) {
        return joinAll(List.of(people)).get(0);
    }

    /** The same of the people of several matters, still in one statement. */
    List<List<Involved>> joinAll(List<List<Involved>> peoples) {
        Map<PersonId, List<KnownAs>> groups = groups(peoples.stream()
                .flatMap(List::stream)
                .flatMap(Involved::records)
                .collect(Collectors.toSet()));
        return peoples.stream()
                .map(people -> people.stream()
                        .map(one -> one.with(others(one, groups)))
                        .toList())
                .toList();
    }

    /** The whole group of each record that is linked, itself among it; whoever is not linked is left out. */
    Map<PersonId, List<KnownAs>> groups(Collection<PersonId> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<KnownAs>> byHead = jdbc
                .sql(GROUPS)
                .param("ids", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(row.getObject("head", UUID.class), record(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<PersonId, List<KnownAs>> groups = new HashMap<>();
        byHead.values().forEach(group -> group.forEach(member -> groups.put(member.record(), group)));
        return groups;
    }

    /** Those records and all that were linked with one of them, each once; one statement. */
    List<KnownAs> withLinked(Collection<PersonId> records) {
        return jdbc.sql(ALL)
                .param("ids", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> record(row))
                .list();
    }

    private static List<KnownAs> others(Involved one, Map<PersonId, List<KnownAs>> groups) {
        PersonId own = one.person();
        return own == null
                ? List.of()
                : groups.getOrDefault(own, List.of()).stream()
                        .filter(known -> !known.record().equals(own))
                        .toList();
    }

    private static KnownAs record(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return new KnownAs(
                new PersonId(row.getObject("id", UUID.class)),
                new Identity(
                        row.getString("full_name"),
                        NationalId.parse(row.getString("national_id")).orElse(null),
                        year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class)),
                        PhoneNumber.parse(row.getString("phone")).orElse(null)));
    }
}
