package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/** Reads the eligibility groups with the papers that prove them. */
@Component
class GroupReader {

    private final JdbcClient jdbc;

    GroupReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EligibilityGroups groups() {
        Map<Integer, List<PaperRow>> papers = papers();
        return new EligibilityGroups(jdbc.sql("""
                        select version.*
                        from catalog.eligibility_group_version version
                        join catalog.eligibility_group kind on kind.code = version.group_code
                        order by kind.sort_order, version.valid_from""")
                .query((row, index) -> version(row, papers.getOrDefault(row.getInt("id"), List.of())))
                .list());
    }

    private Map<Integer, List<PaperRow>> papers() {
        return jdbc
                .sql("""
                        select alternative.group_version_id, alternative.alternative_no, paper.code, paper.label
                        from catalog.proof_alternative alternative
                        join catalog.proof_paper paper on paper.code = alternative.paper_code
                        order by alternative.group_version_id, alternative.alternative_no, paper.sort_order""")
                .query((row, index) -> new PaperRow(
                        row.getInt("group_version_id"),
                        row.getInt("alternative_no"),
                        new PaperView(row.getString("code"), row.getString("label"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PaperRow::versionId));
    }

    private static EligibilityGroupView version(ResultSet row, List<PaperRow> papers) throws SQLException {
        Map<Integer, List<PaperView>> alternatives = papers.stream()
                .collect(Collectors.groupingBy(
                        PaperRow::alternative,
                        TreeMap::new,
                        Collectors.mapping(PaperRow::paper, Collectors.toUnmodifiableList())));
        return new EligibilityGroupView(
                row.getString("group_code"),
                row.getString("label"),
                row.getBoolean("requires_hardship"),
                row.getString("scope_note"),
                row.getString("legal_reference"),
                row.getString("paper_reference"),
                Certainty.valueOf(row.getString("certainty")),
                row.getBoolean("sensitive"),
                CatalogueReader.validity(row),
                List.copyOf(alternatives.values()));
    }

    private record PaperRow(int versionId, int alternative, PaperView paper) {}
}
