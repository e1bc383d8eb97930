package vn.tgpl.people.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Keeps who told when whether somebody is safe to be reached. */
@Component
public class SafetyBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    SafetyBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is written where nothing else is told than before. */
    void note(PersonId person, ContactSafety before, ContactSafety now, Actor actor) {
        if (before.equals(now)) {
            return;
        }
        jdbc.sql("""
                        insert into people.contact_safety (id, person_id, phone_safe, address_safe, reason, told_at, told_by)
                        values (:id, :person, :phone, :address, :reason, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("person", person.value())
                .param("phone", now.phone())
                .param("address", now.address())
                .param("reason", now.reason())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .update();
    }

    /** All that was told of somebody who is known to be visible, the last first. */
    public List<SafetyTold> of(PersonId person) {
        return jdbc.sql("""
                        select s.phone_safe, s.address_safe, s.reason, s.told_at, a.display_name
                          from people.contact_safety s left join identity.account a on a.id = s.told_by
                         where s.person_id = :person order by s.told_at desc, s.id desc""")
                .param("person", person.value())
                .query((row, index) -> new SafetyTold(
                        new ContactSafety(
                                row.getObject("phone_safe", Boolean.class),
                                row.getObject("address_safe", Boolean.class),
                                row.getString("reason")),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }
}
