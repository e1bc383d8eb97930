package vn.tgpl.people.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkGroup.Member;
import vn.tgpl.people.domain.LinkGroup.Pointer;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Keeps the links. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkBook {

    /** The records of the group of {@code :person}, itself among them, as {@code member (id, earliest_id)}. */
    static final String GROUP = """
            with head as (
                select coalesce((select own.earliest_id from people.person_link own
                                  where own.person_id = :person and own.ended_at is null), cast(:person as uuid)) as id),
            member as (
                select head.id, head.id as earliest_id from head
                union all
                select l.person_id, l.earliest_id from people.person_link l
                  join head on head.id = l.earliest_id
                 where l.ended_at is null)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Links of a centre change one after the other, for two changes may touch the same group. */
    void waitFor(OfficeId centre) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people.person_link:' || :centre, 0))")
                .param("centre", centre.value().toString())
                .query((row, index) -> true)
                .single();
    }

    LinkGroup groupOf(PersonId person) {
        return LinkGroup.of(jdbc.sql(GROUP + """
                        select p.id, p.created_at from member join people.person p on p.id = member.id""")
                .param("person", person.value())
                .query((row, index) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** Ends what no longer holds and adds what is new; what stays is not touched. */
    void change(Set<Pointer> before, Set<Pointer> after, String reason, Actor actor) {
        before.stream().filter(Predicate.not(after::contains)).forEach(gone -> end(gone, reason, actor));
        after.stream().filter(Predicate.not(before::contains)).forEach(made -> add(made, reason, actor));
    }

    private void end(Pointer pointer, String reason, Actor actor) {
        jdbc.sql("""
                        update people.person_link set ended_at = :at, ended_by = :by, end_reason = :reason
                         where person_id = :person and ended_at is null""")
                .param("person", pointer.from().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .param("reason", reason)
                .update();
    }

    private void add(Pointer pointer, String reason, Actor actor) {
        jdbc.sql("""
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        values (:id, :person, :earliest, :at, :by, :reason)""")
                .param("id", TimeOrderedId.next())
                .param("person", pointer.from().value())
                .param("earliest", pointer.earliest().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .param("reason", reason)
                .update();
    }
}
