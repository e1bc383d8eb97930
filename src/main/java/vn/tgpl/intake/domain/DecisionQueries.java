package vn.tgpl.intake.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.ActorId;

/** What was decided on a request, the latest first; who sent it back is of another office and stays unnamed here. */
@Component
public class DecisionQueries {

    private static final String ALL = """
            select d.kind, d.at, d.by_id, coalesce(a.display_name, '') as by_name, d.detail, d.reason, d.legal_reference, d.case_id, d.papers_owed, d.proposed,
                   nullif(concat_ws('/', s.number, s.year), '') as number, u.urgent_ground
            from (
                select 'ACCEPTANCE' as kind, accepted_at as at, accepted_by as by_id, case_code as detail,
                       nullif(concat_ws(E'\\n', reason, force_majeure), '') as reason, legal_reference, case_id::text as case_id, papers_owed, proposed
                from intake.request_acceptance where request_id = :id
                union all
                select 'REFUSAL', refused_at, refused_by, ground_code, reason, legal_reference, null, null, proposed
                from intake.request_refusal where request_id = :id
                union all
                select 'TRANSFER', transferred_at, transferred_by, to_organisation, reason, legal_reference, null, null, proposed
                from intake.request_transfer where request_id = :id
                union all
                select 'TRANSFER_RETURN', returned_at, null::uuid, to_organisation, return_reason, null, null, null, null
                from intake.request_transfer where request_id = :id and returned_at is not null
                union all
                select 'PAPER_CALL', called_at, called_by, papers, reason, legal_reference, null, null, proposed
                from intake.request_paper_call where request_id = :id
                union all
                select 'PAPER_ARRIVAL', fulfilled_at, fulfilled_by, to_char(fulfilled_on, 'DD/MM/YYYY'), arrived, null, null, null, null
                from intake.request_paper_call where request_id = :id and fulfilled_at is not null
                union all
                select 'SIMPLE_ANSWER', answered_at, answered_by, answer, reason, legal_reference, null, null, proposed
                from intake.simple_answer where request_id = :id
                union all
                select 'CORRECTION', corrected_at, corrected_by, changes, null, null, null, null, null
                from intake.request_correction where request_id = :id
                union all
                select 'WITHDRAWAL', withdrawn_at, noted_by, to_char(received_on, 'DD/MM/YYYY'), reason, legal_reference, null, null, null
                from intake.request_withdrawal where request_id = :id
            ) d
            left join identity.account a on a.id = d.by_id
            left join intake.request_acceptance u on d.kind = 'ACCEPTANCE' and u.request_id = :id
            left join intake.simple_answer s on d.kind = 'SIMPLE_ANSWER' and s.request_id = :id
            order by d.at desc
            """;

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DecisionView> of(RequestId request) {
        return jdbc.sql(ALL)
                .param("id", request.value())
                .query((row, index) -> new DecisionView(
                        RequestStep.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        officer(row.getObject("by_id", UUID.class)),
                        row.getString("by_name"),
                        row.getString("detail"),
                        row.getString("number"),
                        row.getString("reason"),
                        row.getString("legal_reference"),
                        row.getString("case_id"),
                        row.getString("papers_owed"),
                        urgency(row.getString("urgent_ground")),
                        verdict(row.getString("proposed"))))
                .list();
    }

    private static @Nullable ActorId officer(@Nullable UUID id) {
        return id == null ? null : new ActorId(id);
    }

    private static @Nullable UrgentGround urgency(@Nullable String name) {
        return name == null ? null : UrgentGround.valueOf(name);
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }
}
