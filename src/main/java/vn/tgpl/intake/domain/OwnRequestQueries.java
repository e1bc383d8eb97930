package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Reads the requests that were made for a person; one statement. */
@Component
public class OwnRequestQueries {

    private final JdbcClient jdbc;

    OwnRequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OwnRequest> of(Collection<PersonId> records, AccessScope scope) {
        ScopeSql visible = RequestScope.of(scope);
        return jdbc.sql("""
                        select r.id, r.receipt_code, o.name as office, r.received_at, r.channel,
                               r.requester_name is not null as by_another, r.field_code, r.form_of_aid,
                               r.procedural_status_code, r.state, f.ground_code,
                               coalesce(a.accepted_at, f.refused_at, t.transferred_at, s.answered_at, w.withdrawn_at) as decided_at,
                               array(select g.group_code from intake.request_group g
                                      where g.request_id = r.id order by g.principal desc, g.group_code) as groups,
                               array(select p.paper_code from intake.request_paper p
                                      where p.request_id = r.id order by p.paper_code) as papers
                          from intake.request r
                          join offices.office o on o.id = r.office_id
                          left join intake.request_acceptance a on a.request_id = r.id and r.state = 'ACCEPTED'
                          left join intake.request_refusal f on f.request_id = r.id and r.state = 'REFUSED'
                          left join lateral (select max(x.transferred_at) as transferred_at from intake.request_transfer x
                                              where x.request_id = r.id and r.state = 'TRANSFERRED') t on true
                          left join intake.simple_answer s on s.request_id = r.id and r.state = 'ANSWERED'
                          left join intake.request_withdrawal w on w.request_id = r.id and r.state = 'WITHDRAWN'
                         where r.beneficiary_id = any(:records::uuid[]) and\s""" + visible.predicate() + " order by r.received_at desc, r.id desc")
                .params(visible.parameters())
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, index) -> read(row))
                .list();
    }

    private static OwnRequest read(ResultSet row) throws SQLException {
        return new OwnRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("receipt_code"),
                row.getString("office"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("by_another"),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("procedural_status_code"),
                RequestState.valueOf(row.getString("state")),
                at(row),
                row.getString("ground_code"),
                List.of((String[]) row.getArray("groups").getArray()),
                List.of((String[]) row.getArray("papers").getArray()));
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
