package vn.tgpl.practitioners.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.AccessScope;

/** Lists around practitioners. */
@Component
public class PractitionerQueries {

    private static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    PractitionerQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * In the order of names.
     *
     * @param after place behind the page before, with an id, for a name does not belong into a URL; null for the beginning
     */
    public KeysetPage<PractitionerRow> list(PractitionerFilter filter, AccessScope scope, @Nullable String after) {
        Place place = Place.decode(after);
        UUID last = place.afterRow().orElse(null);
        ScopeSql visible = ScopeSql.of(scope, "p");
        List<PractitionerRow> found = jdbc.sql("""
                        select p.id, p.kind, p.full_name, o.name as office_name, p.card_number, latest.last_day as contract_to,
                               latest.first_day is not null and running.practitioner_id is null as lapsed,
                               p.languages, coalesce(p.card_withdrawn_on <= :today, false) as withdrawn, p.account_id is not null as has_account,
                               exists (select 1 from practitioners.suspension s
                                        where s.practitioner_id = p.id and s.first_day <= :today
                                          and coalesce(s.last_day, :today) >= :today) as suspended
                          from practitioners.practitioner p
                          join offices.office o on o.id = p.office_id
                          left join lateral (select t.first_day, t.last_day from practitioners.contract t
                                              where t.practitioner_id = p.id order by t.first_day desc limit 1) latest on true
                          left join practitioners.contract running
                            on running.practitioner_id = p.id and running.first_day <= :today
                           and coalesce(running.last_day, :today) >= :today
                         where %s
                           and (:kind::text is null or p.kind = :kind)
                           and (:office::uuid is null or p.office_id = :office)
                           and (:after::uuid is null or (p.name_sort_key, p.id) >
                                (select l.name_sort_key, l.id from practitioners.practitioner l where l.id = :after))
                         order by p.name_sort_key, p.id
                         limit :limit offset :passedOver""".formatted(visible.predicate()))
                .params(visible.parameters())
                .param("today", LocalDate.now(clock))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value())
                .param("after", last)
                .param("limit", PAGE_SIZE + 1)
                .param("passedOver", place.passedOver())
                .query((row, index) -> practitioner(row))
                .list();
        return KeysetPage.of(found, PAGE_SIZE, place, row -> row.id().toString());
    }

    private static PractitionerRow practitioner(ResultSet row) throws SQLException {
        return new PractitionerRow(
                new PractitionerId(row.getObject("id", UUID.class)),
                PractitionerKind.valueOf(row.getString("kind")),
                row.getString("full_name"),
                row.getString("office_name"),
                row.getString("card_number"),
                row.getObject("contract_to", LocalDate.class),
                row.getBoolean("lapsed"),
                row.getBoolean("withdrawn"),
                row.getBoolean("suspended"),
                row.getString("languages"),
                row.getBoolean("has_account"));
    }
}
