package vn.tgpl.home.domain.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.TimeOrderedId;

/** Which offices are to get their papers; of each office one at a time. */
@Repository
@Transactional
class DayPackWishes {

    private static final String WORKING = """
            o.kind in ('CENTRE', 'BRANCH') and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DayPackWishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Centres and branches that work today. */
    List<UUID> offices() {
        return jdbc.sql("select o.id from offices.office o where " + WORKING + " order by o.id")
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    /**
     * Wants one for an office.
     *
     * @param by null where nobody asked
     * @return whether it is a new wish; not while another one is open, nor for what is no working centre or branch
     */
    boolean add(UUID office, @Nullable UUID by) {
        return jdbc.sql("""
                        insert into home.day_pack (id, office_id, centre_id, province_code, asked_at, asked_by, state)
                        select :id, o.id, coalesce(c.id, o.id), coalesce(c.province_code, o.province_code), :now, :by, 'ASKED'
                          from offices.office o
                          left join offices.office c on o.kind = 'BRANCH' and c.id = o.parent_id
                         where o.id = :office and\s""" + WORKING + " on conflict do nothing")
                        .param("id", TimeOrderedId.next())
                        .param("now", at(clock.instant()))
                        .param("by", by)
                        .param("office", office)
                        .param("today", LocalDate.now(clock))
                        .update()
                > 0;
    }

    /** Whether the night's were asked for since then, by whichever node came first. */
    boolean askedAtNightSince(Instant moment) {
        return jdbc.sql("select exists (select 1 from home.day_pack where asked_by is null and asked_at > :moment)")
                .param("moment", at(moment))
                .query(Boolean.class)
                .single();
    }

    /** Takes away what is older. */
    int removeBefore(Instant moment) {
        return jdbc.sql("delete from home.day_pack where asked_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
