package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;

/** Reads the eligibility groups with the papers that prove them. */
@Component
class GroupReader {

    private static final String GROUPS = """
            select g.*, law.valid_from, law.valid_to
            from catalog.eligibility_group_version g
            join catalog.law_version law on law.id = g.law_version_id
            join catalog.eligibility_group kind on kind.code = g.group_code
            where %s
            order by kind.sort_order, law.valid_from""";

    private final JdbcClient jdbc;

    GroupReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wordings that are or will be law. */
    EligibilityGroups groups() {
        Map<Integer, List<PaperRow>> papers = papers();
        return new EligibilityGroups(
                jdbc.sql(GROUPS.formatted("law.state = 'ENACTED'"))
                        .query((row, index) -> group(row, papers))
                        .list(),
                columns());
    }

    private Map<String, List<ColumnSpan>> columns() {
        return jdbc
                .sql("select * from catalog.statistics_column order by group_code, valid_from")
                .query((row, index) -> Map.entry(row.getString("group_code"), StatisticsColumns.span(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The groups of one wording, enacted or not. */
    List<EligibilityGroupView> groupsOf(LawVersionId version) {
        Map<Integer, List<PaperRow>> papers = papers();
        return jdbc.sql(GROUPS.formatted("law.id = :version"))
                .param("version", version.value())
                .query((row, index) -> group(row, papers))
                .list();
    }

    /** Every paper a group can ask for, in order. */
    List<PaperView> allPapers() {
        return jdbc.sql(
                        "select code, label, shows_hardship, yearly, for_one_group from catalog.proof_paper order by sort_order")
                .query((row, index) -> paper(row))
                .list();
    }

    private Map<Integer, List<PaperRow>> papers() {
        return jdbc
                .sql("""
                        select alternative.group_version_id, alternative.alternative_no, paper.code, paper.label,
                               paper.shows_hardship, paper.yearly, paper.for_one_group
                        from catalog.proof_alternative alternative
                        join catalog.proof_paper paper on paper.code = alternative.paper_code
                        order by alternative.group_version_id, alternative.alternative_no, paper.sort_order""")
                .query((row, index) ->
                        new PaperRow(row.getInt("group_version_id"), row.getInt("alternative_no"), paper(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PaperRow::versionId));
    }

    private static PaperView paper(ResultSet row) throws SQLException {
        return new PaperView(
                row.getString("code"),
                row.getString("label"),
                row.getBoolean("shows_hardship"),
                row.getBoolean("yearly"),
                row.getBoolean("for_one_group"));
    }

    private static EligibilityGroupView group(ResultSet row, Map<Integer, List<PaperRow>> papers) throws SQLException {
        Map<Integer, List<PaperView>> alternatives = papers.getOrDefault(row.getInt("id"), List.of()).stream()
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
                criteria(row),
                CatalogueReader.validity(row),
                List.copyOf(alternatives.values()));
    }

    private static GroupCriteria criteria(ResultSet row) throws SQLException {
        String[] statuses = (String[]) row.getArray("procedural_statuses").getArray();
        return new GroupCriteria(
                row.getObject("age_from", Integer.class),
                row.getObject("age_under", Integer.class),
                Arrays.stream(statuses).collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("minority_in_difficult_area"),
                row.getBoolean("connected_matter"),
                row.getObject("companion_under", Integer.class));
    }

    /** A paper at its place in a set of a group. */
    private record PaperRow(int versionId, int alternative, PaperView paper) {}
}
