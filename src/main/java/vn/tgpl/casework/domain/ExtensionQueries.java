package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;

/** Reads which periods of a case that the reader found were made longer, and why. */
@Component
public class ExtensionQueries {

    private static final String ALL = """
            select x.action, x.reason, x.at, x.agreed_on, x.agreed_until, a.display_name,
                   (select string_agg(p.full_name, ', ' order by d.started_at, d.id)
                      from casework.deadline d
                      join casework.legal_aid_case c on c.id = d.case_id
                      join people.person p on p.id = coalesce(d.subject, c.first_beneficiary_id, c.beneficiary_id)
                     where d.id = any (x.deadlines)) as persons
              from (select 'EXTEND_ADVICE' as action, reason, extended_at as at, extended_by as by, agreed_on, agreed_until, null::uuid[] as deadlines
                      from casework.advice_extension where case_id = :id
                    union all
                    select 'EXTEND_PAPERS', reason, extended_at, extended_by, null, null, deadlines
                      from casework.paper_extension where case_id = :id
                    union all
                    select 'EXTEND_PAPERS', force_majeure, accepted_at, accepted_by, null, null, null
                      from intake.request_acceptance where case_id = :id and force_majeure is not null) x
              left join identity.account a on a.id = x.by
             order by x.at
            """;

    private final JdbcClient jdbc;

    ExtensionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * More time was given by that action.
     *
     * @param persons whose papers have more time; null where it was not told
     * @param agreedOn day on which the beneficiary agreed to {@code agreedUntil}; both null without an agreement
     */
    public record Extended(
            CaseAction action,
            String reason,
            @Nullable String persons,
            Instant at,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate agreedUntil,
            @Nullable String by) {

        @Override
        public String toString() {
            return "Extended[" + action + ", " + at + "]";
        }
    }

    /** The earliest first. */
    public List<Extended> of(CaseFile file) {
        CaseId id = file.head().id();
        return jdbc.sql(ALL)
                .param("id", id.value())
                .query((row, index) -> new Extended(
                        CaseAction.valueOf(row.getString("action")),
                        row.getString("reason"),
                        row.getString("persons"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("agreed_on", LocalDate.class),
                        row.getObject("agreed_until", LocalDate.class),
                        row.getString("display_name")))
                .list();
    }
}
