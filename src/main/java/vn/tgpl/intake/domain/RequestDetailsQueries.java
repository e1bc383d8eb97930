package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/** Reads one request as it was written down. */
@Component
public class RequestDetailsQueries {

    private final JdbcClient jdbc;

    RequestDetailsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is no such request or the scope does not reach it. */
    public Optional<RequestDetails> find(RequestId id, AccessScope scope) {
        ScopeSql reach = RequestScope.of(scope);
        return find(id, reach.predicate(), reach.parameters());
    }

    /** Whoever may see it, for what follows a change by itself. */
    Optional<RequestDetails> get(RequestId id) {
        return find(id, "true", Map.of());
    }

    private Optional<RequestDetails> find(RequestId id, String reach, Map<String, Object> parameters) {
        return jdbc.sql("""
                        select r.*, o.name as office_name, o.phone as office_phone, o.address as office_address,
                               coalesce(a.display_name, '') as received_by_name
                        from intake.request r
                        join offices.office o on o.id = r.office_id
                        left join identity.account a on a.id = r.received_by
                        where r.id = :id and\s""" + reach)
                .param("id", id.value())
                .params(parameters)
                .query((row, index) -> details(row))
                .optional();
    }

    private RequestDetails details(ResultSet row) throws SQLException {
        RequestId id = new RequestId(row.getObject("id", UUID.class));
        return new RequestDetails(
                id,
                row.getLong("version"),
                row.getString("receipt_code"),
                RequestState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by_name"),
                new OfficeId(row.getObject("centre_id", UUID.class)),
                row.getString("office_name"),
                Display.phone(row.getString("office_phone")),
                row.getString("office_address"),
                reception(row),
                row.getObject("beneficiary_id", UUID.class),
                row.getString("beneficiary_name"),
                new Requester(
                        row.getString("requester_name"),
                        row.getString("requester_relation"),
                        row.getString("requester_phone")),
                matter(row),
                claims(id, row),
                papers(id),
                parties(id));
    }

    private static Reception reception(ResultSet row) throws SQLException {
        return new Reception(
                Channel.valueOf(row.getString("channel")),
                row.getString("notifying_authority"),
                instant(row, "notified_at"),
                row.getObject("referral_id", UUID.class),
                row.getString("transferred_from"),
                row.getBoolean("received_earlier") ? instant(row, "received_at") : null);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                row.getString("procedural_status_code"),
                row.getString("stage_code"),
                row.getString("authority"),
                row.getString("matter_summary"),
                row.getString("matter_province_code"),
                row.getObject("limitation_on", LocalDate.class),
                row.getObject("hearing_on", LocalDate.class),
                row.getBoolean("appointed_defence"),
                row.getBoolean("central_order"),
                row.getBoolean("commercial"),
                (Boolean) row.getObject("connected_matter"),
                (Boolean) row.getObject("application_shown"),
                (Boolean) row.getObject("documents_shown"),
                row.getString("documents_told"));
    }

    private Claims claims(RequestId id, ResultSet row) throws SQLException {
        String claimedAs = row.getString("claimed_as");
        return new Claims(
                groups(id),
                row.getBoolean("no_group_applies"),
                row.getBoolean("not_near_poor"),
                claimedAs == null ? null : ClaimedAs.valueOf(claimedAs),
                AreaSaid.read(row));
    }

    private List<GroupClaim> groups(RequestId id) {
        return jdbc.sql("""
                        select group_code, principal from intake.request_group
                        where request_id = :id order by principal desc, group_code""")
                .param("id", id.value())
                .query((row, index) -> new GroupClaim(row.getString("group_code"), row.getBoolean("principal")))
                .list();
    }

    private Map<String, PaperShown> papers(RequestId id) {
        return shown(id).map(ShownPapers::papers).orElse(Map.of());
    }

    /** Empty when none were shown. */
    Optional<ShownPapers> shown(RequestId id) {
        Map<String, PaperShown> papers = new HashMap<>();
        List<LocalDate> days = jdbc.sql("""
                        select p.*, r.received_at from intake.request_paper p join intake.request r on r.id = p.request_id
                        where p.request_id = :id""")
                .param("id", id.value())
                .query((row, index) -> {
                    papers.put(row.getString("paper_code"), paper(row));
                    return LocalDate.ofInstant(
                            row.getObject("received_at", OffsetDateTime.class).toInstant(), Vietnam.ZONE);
                })
                .list();
        return days.stream().findFirst().map(day -> new ShownPapers(day, papers));
    }

    private static PaperShown paper(ResultSet row) throws SQLException {
        return new PaperShown(
                PaperForm.valueOf(row.getString("shown_as")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("certified_year", Integer.class));
    }

    private List<Party> parties(RequestId id) {
        return jdbc.sql("""
                        select role, full_name, national_id, birth_year from intake.request_party
                        where request_id = :id
                        order by role, public.vn_sort_key(full_name) collate "vi-x-icu", id""")
                .param("id", id.value())
                .query((row, index) -> new Party(
                        row.getString("role"),
                        row.getString("full_name"),
                        row.getString("national_id"),
                        row.getObject("birth_year", Integer.class)))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
