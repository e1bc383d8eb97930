package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.conflict.FoundMatter;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MattersApart;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Keeps which cases are different matters; the smaller id stands first, so that the order of asking does not count. */
@Service
class ApartBook implements MattersApart {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApartBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MatterKey one, MatterKey other, String reason, Actor actor) {
        jdbc.sql("""
                        insert into people.matters_apart (id, first_id, second_id, reason, told_at, told_by)
                        values (:id, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :reason, :at, :by)
                        on conflict (first_id, second_id) where taken_back_at is null do nothing""")
                .param("id", TimeOrderedId.next())
                .param("one", one.id())
                .param("other", other.id())
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(MatterKey one, MatterKey other, Actor actor) {
        return jdbc.sql("""
                        update people.matters_apart set taken_back_at = :at, taken_back_by = :by
                         where first_id = least(:one::uuid, :other::uuid)
                           and second_id = greatest(:one::uuid, :other::uuid) and taken_back_at is null""")
                        .param("one", one.id())
                        .param("other", other.id())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.id().value())
                        .update()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Apart> of(FoundMatter matter) {
        return jdbc.sql("""
                        select a.*, o.other_id, i.matter_code, c.display_name
                          from people.matters_apart a
                         cross join lateral (select case a.first_id when :matter then a.second_id else a.first_id end
                                                 as other_id) o
                          join lateral (select v.matter_code from people.involvement v
                                         where v.matter_id = o.other_id limit 1) i on true
                          left join identity.account c on c.id = a.told_by
                         where (a.first_id = :matter or a.second_id = :matter) and a.taken_back_at is null
                         order by a.told_at desc, a.id desc""")
                .param("matter", matter.matterKey().id())
                .query((row, index) -> apart(row))
                .list();
    }

    private static Apart apart(ResultSet row) throws SQLException {
        return new Apart(
                MatterKey.ofCase(row.getObject("other_id", UUID.class)),
                row.getString("matter_code"),
                row.getString("reason"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
