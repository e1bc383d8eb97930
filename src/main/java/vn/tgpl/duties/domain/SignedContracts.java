package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.shared.Vietnam;

/** How the contracts on record stand to the duties to sign one. */
@Component
class SignedContracts {

    private static final List<String> KINDS = List.of(PeriodOfLaw.P2.name(), PeriodOfLaw.P2_WITH_REASON.name());

    private final JdbcClient jdbc;
    private final Clock clock;

    SignedContracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether one runs on or after the day of the card. */
    boolean since(LocalDate card, UUID practitioner) {
        return jdbc.sql("""
                        select exists (select 1 from practitioners.contract c
                                        where c.practitioner_id = :id and (c.last_day is null or c.last_day >= :card))""")
                .param("id", practitioner)
                .param("card", card)
                .query(Boolean.class)
                .single();
    }

    /** Whether it stands already, from whomever: open, or met for this card. */
    boolean isWritten(UUID practitioner, LocalDate card) {
        return jdbc.sql("""
                        select exists (select 1 from duties.duty
                                        where practitioner_id = :id and kind in (:kinds)
                                          and (state = 'OPEN' or (state = 'MET' and begun_at >= :begun)))""")
                .param("id", practitioner)
                .param("kinds", KINDS)
                .param("begun", card.atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .query(Boolean.class)
                .single();
    }

    /** The day on which one was signed is not on record: it was by its first day, and by today where it is yet to begin. */
    void meet(UUID practitioner, UUID by) {
        jdbc.sql("""
                        update duties.duty d
                           set state = 'MET', manner = 'DONE', settled_at = :now, settled_by = :by, version = d.version + 1,
                               met_on = greatest(begun.day, least(begun.first_day, :today))
                          from (select o.id, (o.begun_at at time zone 'Asia/Ho_Chi_Minh')::date as day, min(c.first_day) as first_day
                                  from duties.duty o
                                  join practitioners.contract c
                                    on c.practitioner_id = o.practitioner_id
                                   and (c.last_day is null
                                        or c.last_day >= (o.begun_at at time zone 'Asia/Ho_Chi_Minh')::date)
                                 where o.practitioner_id = :id and o.state = 'OPEN' and o.kind in (:kinds)
                                 group by o.id) begun
                         where d.id = begun.id""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.now(clock))
                .param("by", by)
                .param("id", practitioner)
                .param("kinds", KINDS)
                .update();
    }

    /** What a contract met that was taken out again; what was met by a paper stays. */
    void reopen(UUID practitioner, LocalDate card) {
        jdbc.sql("""
                        update duties.duty
                           set state = 'OPEN', met_on = null, manner = null, settled_at = null, settled_by = null,
                               version = version + 1
                         where practitioner_id = :id and kind in (:kinds) and state = 'MET' and manner = 'DONE'
                           and paper_number is null and paper_on is null
                           and (begun_at = :begun or (origin = 'HAND' and begun_at > :begun))""")
                .param("id", practitioner)
                .param("kinds", KINDS)
                .param("begun", card.atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .update();
    }
}
