package vn.tgpl.audit.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.shared.TimeOrderedId;

/** The chain of seals itself: its end, where it breaks, and what was proved of it. */
@Repository
class SealChain {

    /** Beyond that many nobody reads on: the journal as a whole is not to be trusted. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SealChain(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Looks through the whole chain, for as long as it takes. */
    JournalProof look(Instant now) {
        jdbc.sql("set local statement_timeout = 0").update();
        Seal last = last();
        return new JournalProof(now, last.position(), last.hex(), faults(last.position()));
    }

    private Seal last() {
        return jdbc.sql("select position, seal from audit.seal order by position desc limit 1")
                .query((row, index) ->
                        new Seal(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("seal"))))
                .optional()
                .orElse(Seal.NONE);
    }

    private List<JournalFault> faults(long last) {
        return jdbc.sql("""
                        (select * from audit.faults(1, :last) limit :most)
                        union all
                        (select * from audit.unsealed() limit :most)
                        union all
                        (select 'FORGED', p.position, s.entry_id, s.entry_at
                           from audit.proof p left join audit.seal s on s.position = p.position
                          where p.position > 0 and s.seal is distinct from p.seal
                          order by p.position limit :most)
                        limit :most""")
                .param("last", last)
                .param("most", MOST)
                .query((row, index) -> ProofQueries.fault(row))
                .list();
    }

    /** Keeps what was found, for whoever reads the journal and for the next look. */
    void write(JournalProof proof) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("insert into audit.proof (id, at, position, seal) values (:id, :at, :position, :seal)")
                .param("id", id)
                .param("at", proof.at().atOffset(ZoneOffset.UTC))
                .param("position", proof.position())
                .param("seal", HexFormat.of().parseHex(proof.seal()))
                .update();
        List<JournalFault> faults = proof.faults();
        batches.batchUpdate(
                """
                insert into audit.fault (proof_id, number, kind, position, entry_id, entry_at)
                values (:proof, :number, :kind, :position, :entry, :at)""",
                IntStream.range(0, faults.size())
                        .mapToObj(number -> parameters(id, number, faults.get(number)))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(UUID proof, int number, JournalFault fault) {
        Instant at = fault.at();
        return new MapSqlParameterSource()
                .addValue("proof", proof)
                .addValue("number", number)
                .addValue("kind", fault.kind().name())
                .addValue("position", fault.position())
                .addValue("entry", fault.entry())
                .addValue("at", at == null ? null : at.atOffset(ZoneOffset.UTC));
    }

    private record Seal(long position, String hex) {

        static final Seal NONE = new Seal(0, "");
    }
}
