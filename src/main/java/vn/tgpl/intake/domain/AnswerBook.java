package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.TimeOrderedId;

/** Keeps what the law answered when something was decided: by another law it would read differently. */
@Component
public class AnswerBook {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AnswerBook(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void given(RequestId request, Instant at, Answer answer) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                        insert into intake.answer_given (id, request_id, given_at, verdict, met, primary_group)
                        values (:id, :request, :at, :verdict, :met, :primary)""")
                .param("id", id)
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("verdict", answer.verdict().name())
                .param("met", answer.met().toArray(String[]::new))
                .param("primary", answer.primary())
                .update();
        List<Finding> findings = Stream.concat(answer.findings().stream(), answer.others().stream())
                .toList();
        int own = answer.findings().size();
        batches.batchUpdate(
                """
                insert into intake.answer_given_finding (answer_id, position, of_other_group, kind, args, legal_reference)
                values (:answer, :position, :other, :kind, :args, :reference)""",
                IntStream.range(0, findings.size())
                        .mapToObj(position -> line(id, position, position >= own, findings.get(position)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource line(UUID answer, int position, boolean other, Finding finding) {
        return new MapSqlParameterSource()
                .addValue("answer", answer)
                .addValue("position", position)
                .addValue("other", other)
                .addValue("kind", finding.kind().name())
                .addValue("args", finding.args().toArray(String[]::new))
                .addValue("reference", finding.article());
    }

    /** The last one; empty where none was kept. */
    public Optional<GivenAnswer> last(RequestId request) {
        return jdbc.sql("select * from intake.answer_given where request_id = :request order by given_at desc limit 1")
                .param("request", request.value())
                .query((row, index) -> answer(row))
                .optional();
    }

    private GivenAnswer answer(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new GivenAnswer(
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                new Answer(
                        Verdict.valueOf(row.getString("verdict")),
                        findings(id, false),
                        findings(id, true),
                        texts(row, "met"),
                        row.getString("primary_group"),
                        List.of(),
                        Set.of()));
    }

    private List<Finding> findings(UUID answer, boolean other) {
        return jdbc.sql("""
                        select kind, args, legal_reference from intake.answer_given_finding
                         where answer_id = :answer and of_other_group = :other order by position""")
                .param("answer", answer)
                .param("other", other)
                .query((row, index) -> new Finding(
                        Finding.Kind.valueOf(row.getString("kind")),
                        texts(row, "args"),
                        row.getString("legal_reference")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
