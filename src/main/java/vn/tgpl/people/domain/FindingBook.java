package vn.tgpl.people.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.MatterKey;

/** Writes what a check found, all of it in one go: a common name is found in hundreds of matters. */
@Component
class FindingBook {

    private static final String LINE = """
            insert into people.party_check_finding (check_id, position, ground, subject_role, subject_name, likeness, score,
                place_name, place_kind, practitioner_id, remedy, legal_reference)
            values (:check, :position, :ground, :role, :name, :likeness, :score, :place, :kind, :practitioner, :remedy, :article)""";

    private final NamedParameterJdbcTemplate batches;
    private final FindingTexts texts;

    FindingBook(NamedParameterJdbcTemplate batches, FindingTexts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /** @param found by the check that found them */
    void keep(Map<UUID, List<Finding>> found) {
        SqlParameterSource[] rows = found.entrySet().stream()
                .flatMap(check -> IntStream.range(0, check.getValue().size())
                        .mapToObj(position ->
                                line(check.getKey(), position, check.getValue().get(position))))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(LINE, rows);
        }
    }

    private SqlParameterSource line(UUID check, int position, Finding finding) {
        Finding.Place place = finding.place();
        MatterKey matter = place == null ? null : place.matter();
        return new MapSqlParameterSource()
                .addValue("check", check)
                .addValue("position", position)
                .addValue("ground", finding.ground().name())
                .addValue("role", finding.who().role().name())
                .addValue("name", finding.who().identity().fullName())
                .addValue("likeness", finding.likeness().name())
                .addValue("score", finding.likeness().score())
                .addValue("place", place == null ? "" : place.name())
                .addValue("kind", matter == null ? null : matter.kind().name())
                .addValue("practitioner", finding.practitioner())
                .addValue("remedy", finding.remedy().name())
                .addValue("article", texts.article(finding.ground()));
    }
}
