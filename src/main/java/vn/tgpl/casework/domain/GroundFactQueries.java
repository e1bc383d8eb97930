package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what grounds of a replacement rest on, of assignments that are known to be visible. */
@Component
public class GroundFactQueries {

    private static final String FACTS = """
            select p.kind <> 'LEGAL_AID_OFFICER' as contract,
                   exists (select 1 from casework.registration r
                             join casework.registration_answer w on w.registration_id = r.id and w.outcome = 'REFUSED'
                            where r.assignment_id = s.id and r.withdrawn_at is null) as refused,
                   exists (select 1 from casework.registration r
                             join casework.registration_answer w on w.registration_id = r.id and w.outcome = 'CANCELLED'
                            where r.assignment_id = s.id and r.withdrawn_at is null) as cancelled,
                   coalesce(p.card_withdrawn_on <= :today, false) as withdrawn
              from casework.assignment s
              join practitioners.practitioner p on p.id = s.practitioner_id
             where %s""";

    private final JdbcClient jdbc;

    private final Clock clock;

    GroundFactQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each who performs the case. */
    public List<GroundFacts> of(CaseFile file) {
        return jdbc.sql(FACTS.formatted("s.case_id = :id and s.ended_at is null"))
                .param("id", file.head().id().value())
                .param("today", LocalDate.now(clock))
                .query((row, index) -> facts(row))
                .list();
    }

    GroundFacts of(UUID assignment) {
        return jdbc.sql(FACTS.formatted("s.id = :id"))
                .param("id", assignment)
                .param("today", LocalDate.now(clock))
                .query((row, index) -> facts(row))
                .optional()
                .orElse(new GroundFacts(false, false, false, false));
    }

    /** When the first registration of his was lost in the way the ground tells; empty for a ground that is no such loss. */
    Optional<Instant> lostAt(UUID assignment, String ground) {
        return RegistrationOutcome.ofGround(ground)
                .flatMap(outcome -> jdbc.sql("""
                                select min(w.received_at) as lost
                                  from casework.registration r
                                  join casework.registration_answer w on w.registration_id = r.id and w.outcome = :outcome
                                 where r.assignment_id = :id and r.withdrawn_at is null""")
                        .param("id", assignment)
                        .param("outcome", outcome.name())
                        .query((row, index) -> Optional.ofNullable(Columns.maybeAt(row, "lost")))
                        .single());
    }

    private static GroundFacts facts(ResultSet row) throws SQLException {
        return new GroundFacts(
                row.getBoolean("contract"),
                row.getBoolean("refused"),
                row.getBoolean("cancelled"),
                row.getBoolean("withdrawn"));
    }
}
