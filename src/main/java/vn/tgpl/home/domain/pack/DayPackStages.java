package vn.tgpl.home.domain.pack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far each one has come; every step is a transaction of its own, so that others see it. */
@Repository
@Transactional
class DayPackStages {

    /** Whoever began and has not ended by then has died on the way; another one begins anew. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    DayPackStages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that waits longest; several nodes never take the same. */
    Optional<PackOffice> begin() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update home.day_pack k set state = 'MAKING', begun_at = :now, done = 0, total = 0
                          from offices.office o
                         where o.id = k.office_id
                           and k.id = (select w.id from home.day_pack w
                                        where w.state = 'ASKED' or (w.state = 'MAKING' and w.begun_at < :dead)
                                        order by w.asked_at, w.id limit 1 for update skip locked)
                        returning k.id, o.id as office, o.name, k.office_id = k.centre_id as whole,
                                  concat_ws('-', k.province_code, o.abbreviation) as abbreviation""")
                .param("now", at(now))
                .param("dead", at(now.minus(DEAD_AFTER)))
                .query((row, index) -> new PackOffice(
                        row.getObject("id", UUID.class),
                        row.getObject("office", UUID.class),
                        row.getString("name"),
                        row.getString("abbreviation"),
                        row.getBoolean("whole")))
                .optional();
    }

    void tell(UUID pack, int done, int total) {
        jdbc.sql("update home.day_pack set done = :done, total = :total where id = :id and state = 'MAKING'")
                .param("id", pack)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void ready(UUID pack, byte[] content, Instant madeAt) {
        jdbc.sql("""
                        update home.day_pack set state = 'READY', content = :content, made_at = :at, done = total
                         where id = :id and state = 'MAKING'""")
                .param("id", pack)
                .param("content", content)
                .param("at", at(madeAt))
                .update();
    }

    void failed(UUID pack) {
        jdbc.sql("update home.day_pack set state = 'FAILED' where id = :id and state = 'MAKING'")
                .param("id", pack)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
