package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.domain.LinkedPerson.Matter;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;

/**
 * Reads the other records of a person, and the matters in which he and they stand. The records are found first and handed
 * on as an array: however little is known of the tables, the rest is looked up by them.
 */
@Component
@Transactional(readOnly = true)
public class LinkedQueries {

    private static final String OTHERS = " = any(array(select member.id from member where member.id <> :person))";

    private final JdbcClient jdbc;

    LinkedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first; the link shown is the one's own, for the earliest that of the person asked about. */
    public List<LinkedPerson> of(PersonId person, AccessScope scope) {
        Map<UUID, List<Matter>> matters = matters(person, scope);
        ScopeSql reach = ScopeSql.of(scope.asCentre(), "p");
        return jdbc.sql(LinkBook.GROUP + """
                        select p.id, p.full_name, p.birth_year, p.birth_date, p.national_id,
                               l.linked_at, l.reason, a.display_name
                          from people.person p
                          join lateral (
                              select own.linked_at, own.linked_by, own.reason from people.person_link own
                               where own.ended_at is null
                                 and own.person_id = case when p.id = (select head.id from head) then :person else p.id end
                               limit 1) l on true
                          left join identity.account a on a.id = l.linked_by
                         where p.id""" + OTHERS + " and " + reach.predicate() + " order by p.created_at, p.id")
                .params(reach.parameters())
                .param("person", person.value())
                .query((row, index) -> read(row, matters))
                .list();
    }

    /**
     * Of which of these records, or of one linked with them, somebody said last that it is not of the same person.
     *
     * @param others as the reader may see them
     */
    public Map<PersonId, ToldApart> toldApart(PersonId person, Collection<PersonId> others) {
        Map<PersonId, ToldApart> apart = new HashMap<>();
        jdbc.sql("""
                        select distinct on (c.id) c.id, l.ended_at, l.end_reason, a.display_name
                          from unnest(:others::uuid[]) as c (id)
                          join people.person_link l
                            on l.ended_at is not null and (l.person_id = :person or l.earliest_id = :person)
                         cross join lateral (
                            select case when l.person_id = :person then l.earliest_id else l.person_id end as id) o
                          left join people.person_link ofc on ofc.person_id = c.id and ofc.ended_at is null
                          left join people.person_link ofo on ofo.person_id = o.id and ofo.ended_at is null
                          left join identity.account a on a.id = l.ended_by
                         where coalesce(ofc.earliest_id, c.id) = coalesce(ofo.earliest_id, o.id)
                         order by c.id, l.ended_at desc""")
                .param("person", person.value())
                .param("others", others.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    apart.put(
                            new PersonId(row.getObject("id", UUID.class)),
                            new ToldApart(
                                    row.getObject("ended_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("display_name"),
                                    row.getString("end_reason")));
                });
        return apart;
    }

    /** Those the person himself stands in, as first or further beneficiary, the open ones first. */
    public List<Matter> mattersOf(PersonId person, AccessScope scope) {
        ScopeSql reach = ScopeSql.of(scope, "i");
        return jdbc.sql("""
                        select i.matter_kind, i.matter_id, i.matter_code, i.open from people.involvement i
                         where i.person_id = :person and\s""" + reach.predicate() + " order by i.open desc, i.id desc")
                .params(reach.parameters())
                .param("person", person.value())
                .query((row, index) -> matter(row))
                .list();
    }

    private Map<UUID, List<Matter>> matters(PersonId person, AccessScope scope) {
        ScopeSql reach = ScopeSql.of(scope, "i");
        Map<UUID, List<Matter>> matters = new HashMap<>();
        jdbc.sql(LinkBook.GROUP + """
                        select i.person_id, i.matter_kind, i.matter_id, i.matter_code, i.open
                          from people.involvement i
                         where i.person_id""" + OTHERS + " and " + reach.predicate() + " order by i.open desc, i.id desc")
                .params(reach.parameters())
                .param("person", person.value())
                .query((row, index) -> matters.computeIfAbsent(
                                row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                        .add(matter(row)))
                .list();
        return matters;
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                new MatterKey(
                        MatterKey.Kind.valueOf(row.getString("matter_kind")), row.getObject("matter_id", UUID.class)),
                row.getString("matter_code"),
                row.getBoolean("open"));
    }

    private static LinkedPerson read(ResultSet row, Map<UUID, List<Matter>> matters) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Integer year = row.getObject("birth_year", Integer.class);
        String nationalId = row.getString("national_id");
        return new LinkedPerson(
                new PersonId(id),
                row.getString("full_name"),
                year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class)),
                nationalId == null ? null : new NationalId(nationalId),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                row.getString("reason"),
                matters.getOrDefault(id, List.of()));
    }
}
