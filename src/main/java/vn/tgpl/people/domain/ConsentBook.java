package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.ConsentGiven;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** The rows of consents of people who are known to be visible. */
@Component
public class ConsentBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last written down first. */
    public List<ConsentView> of(PersonId person) {
        return jdbc.sql("""
                        select c.*, r.display_name as recorded_name, w.display_name as withdrawn_name
                          from people.disclosure_consent c
                          left join identity.account r on r.id = c.recorded_by
                          left join identity.account w on w.id = c.withdrawn_by
                         where c.person_id = :person order by c.recorded_at desc, c.id desc""")
                .param("person", person.value())
                .query((row, index) -> read(row))
                .list();
    }

    public Optional<ConsentView> find(PersonId person, UUID id) {
        return of(person).stream().filter(consent -> consent.id().equals(id)).findFirst();
    }

    /** Nothing happens where the form was sent before. */
    boolean write(RecordConsent command, Actor actor) {
        return jdbc.sql("""
                        insert into people.disclosure_consent (id, person_id, recipient, content, purpose, given_as, witness,
                                                               given_on, valid_until, recorded_at, recorded_by)
                        values (:id, :person, :recipient, :content, :purpose, :given, :witness, :on, :until, :at, :by)
                        on conflict (id) do nothing""")
                        .param("id", command.id())
                        .param("person", command.person().value())
                        .param("recipient", command.recipient())
                        .param("content", command.content())
                        .param("purpose", command.purpose())
                        .param("given", command.given().name())
                        .param("witness", command.witness())
                        .param("on", command.givenOn())
                        .param("until", command.until())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.id().value())
                        .update()
                == 1;
    }

    /** Nobody takes it back until the transaction has ended. */
    void hold(UUID id) {
        jdbc.sql("select id from people.disclosure_consent where id = :id for share")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** False where it was withdrawn already. */
    boolean withdraw(WithdrawConsent command, Actor actor) {
        return jdbc.sql("""
                        update people.disclosure_consent
                           set withdrawn_on = :on, withdrawn_reason = :reason, withdrawn_at = :at, withdrawn_by = :by
                         where id = :id and withdrawn_at is null""")
                        .param("id", command.consent())
                        .param("on", command.on())
                        .param("reason", command.reason())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.id().value())
                        .update()
                == 1;
    }

    private static ConsentView read(ResultSet row) throws SQLException {
        return new ConsentView(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("content"),
                row.getString("purpose"),
                ConsentGiven.valueOf(row.getString("given_as")),
                row.getString("witness"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_name"),
                withdrawal(row));
    }

    private static ConsentView.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new ConsentView.Withdrawal(on, row.getString("withdrawn_reason"), row.getString("withdrawn_name"));
    }
}
