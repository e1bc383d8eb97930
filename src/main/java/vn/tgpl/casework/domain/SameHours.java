package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/**
 * Sessions announced for the hour of another one, elsewhere, of somebody who performs both cases. How long a session lasts is
 * not known, so the hour alone is compared.
 */
@Component
public class SameHours {

    private static final String ELSEWHERE = """
            select distinct s.practitioner_name, h.starts_at,
                   case when %1$s then h.court end as court, case when %1$s then c.code end as code
              from casework.hearing h
              join casework.legal_aid_case c on c.id = h.case_id
              join casework.assignment s on s.case_id = c.id and s.ended_at is null
             where h.starts_at = :startsAt and h.outcome is null and h.called_off is null
               and lower(h.court) <> lower(coalesce(cast(:court as text), (select f.court from casework.hearing f where f.id = cast(:former as uuid))))
               and exists (select 1 from casework.assignment m
                            where m.case_id = :id and m.practitioner_id = s.practitioner_id and m.ended_at is null)
             order by s.practitioner_name, code limit 5""";

    private final JdbcClient jdbc;

    SameHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param court null where the case lies beyond the scope of the reader
     * @param code of the case, likewise
     */
    public record Elsewhere(
            String practitioner,
            Instant startsAt,
            @Nullable String court,
            @Nullable String code) {

        @Override
        public String toString() {
            return "Elsewhere[" + code + "]";
        }
    }

    @Transactional(readOnly = true)
    public List<Elsewhere> of(ScheduleHearing entered, AccessScope scope) {
        return of(entered.caseId(), entered.startsAt(), entered.court(), null, scope);
    }

    /** Of the session in the place of a postponed one, before the same court; none while its day is not known. */
    @Transactional(readOnly = true)
    public List<Elsewhere> of(CallOffHearing entered, AccessScope scope) {
        CallOffHearing.Next next = entered.next();
        return next == null ? List.of() : of(entered.caseId(), next.startsAt(), null, entered.hearingId(), scope);
    }

    private List<Elsewhere> of(
            CaseId id, Instant startsAt, @Nullable String court, @Nullable UUID former, AccessScope scope) {
        ScopeSql visible = CaseScope.of(scope);
        return jdbc.sql(ELSEWHERE.formatted(visible.predicate()))
                .params(visible.parameters())
                .param("id", id.value())
                .param("startsAt", startsAt.atOffset(ZoneOffset.UTC))
                .param("court", court)
                .param("former", former)
                .query((row, index) -> new Elsewhere(
                        row.getString("practitioner_name"),
                        Columns.at(row, "starts_at"),
                        row.getString("court"),
                        row.getString("code")))
                .list();
    }
}
