package vn.tgpl.people.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;

/** Reads where the records of a person come from, and where else something is held about him. */
@Component
@Transactional(readOnly = true)
public class OwnRecordQueries {

    private final JdbcClient jdbc;

    OwnRecordQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a record was made, and where. */
    public record Made(Instant at, String office) {}

    public Map<PersonId, Made> made(Collection<PersonId> records) {
        Map<PersonId, Made> made = new HashMap<>();
        jdbc.sql("""
                        select p.id, p.created_at, o.name from people.person p join offices.office o on o.id = p.office_id
                         where p.id = any(:records::uuid[])""").param("records", ids(records)).query(row -> {
            made.put(
                    new PersonId(row.getObject("id", UUID.class)),
                    new Made(row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("name")));
        });
        return made;
    }

    /**
     * The names of offices outside the scope that hold something about him, and nothing of what it is: matters in which a
     * record stands, and records and matters under the same number of identity.
     */
    public List<String> elsewhere(Collection<PersonId> records, AccessScope scope) {
        ScopeSql matters = ScopeSql.of(scope, "i");
        ScopeSql people = ScopeSql.of(scope.asCentre(), "p");
        Map<String, Object> parameters = new HashMap<>(people.parameters());
        parameters.putAll(matters.parameters());
        return jdbc.sql("""
                        with numbers as (
                            select array_agg(own.national_id) as known from people.person own
                             where own.id = any(:records::uuid[]) and own.national_id is not null)
                        select o.name from offices.office o where o.id in (
                            select i.office_id from people.involvement i
                             where i.person_id = any(:records::uuid[]) and not (%1$s)
                            union
                            select i.office_id from people.involvement i
                             where i.role = 'BENEFICIARY' and i.national_id = any((select known from numbers)::text[])
                               and not (%1$s)
                            union
                            select p.office_id from people.person p
                             where p.national_id = any((select known from numbers)::text[]) and not (%2$s))
                         order by o.name""".formatted(matters.predicate(), people.predicate()))
                .params(parameters)
                .param("records", ids(records))
                .query(String.class)
                .list();
    }

    /** Office and roles that accounts have now, by their ids; those that are gone are left out. */
    public Map<ActorId, String> offices(Collection<ActorId> accounts) {
        Map<ActorId, String> offices = new HashMap<>();
        jdbc.sql("""
                        select a.id, concat_ws(' – ', o.name,
                               (select string_agg(r.label, ', ' order by r.sort_order) from identity.account_role held
                                  join identity.role r on r.code = held.role_code where held.account_id = a.id)) as place
                          from identity.account a join offices.office o on o.id = a.office_id
                         where a.id = any(:accounts::uuid[])""")
                .param(
                        "accounts",
                        new HashSet<>(accounts).stream().map(ActorId::value).toArray(UUID[]::new))
                .query(row -> {
                    offices.put(new ActorId(row.getObject("id", UUID.class)), row.getString("place"));
                });
        return offices;
    }

    private static UUID[] ids(Collection<PersonId> records) {
        return records.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
