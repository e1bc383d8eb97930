package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.shared.DateRange;

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
    private final CodeReader codes;
    private final Clock clock;

    GroupReader(JdbcClient jdbc, CodeReader codes, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    /** The wordings that are or will be law. */
    EligibilityGroups groups() {
        Map<String, CodeRow> papers = papers();
        Map<Integer, List<PaperPlace>> places = places();
        return new EligibilityGroups(
                jdbc.sql(GROUPS.formatted("law.state = 'ENACTED'"))
                        .query((row, index) -> group(row, places, papers))
                        .list(),
                papers,
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

    /** The groups of one wording, enacted or not; its papers as they read today, or on the day of it nearest to today. */
    List<EligibilityGroupView> groupsOf(LawVersionId version) {
        Map<String, CodeRow> papers = papers();
        Map<Integer, List<PaperPlace>> places = places();
        return jdbc.sql(GROUPS.formatted("law.id = :version"))
                .param("version", version.value())
                .query((row, index) -> group(row, places, papers))
                .list();
    }

    private Map<String, CodeRow> papers() {
        return codes.of(CodeList.PROOF_PAPER).stream()
                .collect(Collectors.toUnmodifiableMap(CodeRow::code, Function.identity()));
    }

    private Map<Integer, List<PaperPlace>> places() {
        return jdbc
                .sql("""
                        select alternative.group_version_id, alternative.alternative_no, paper.code
                        from catalog.proof_alternative alternative
                        join catalog.code paper on paper.list = alternative.paper_list and paper.code = alternative.paper_code
                        order by alternative.group_version_id, alternative.alternative_no, paper.sort_order""")
                .query((row, index) -> new PaperPlace(
                        row.getInt("group_version_id"), row.getInt("alternative_no"), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PaperPlace::versionId));
    }

    private EligibilityGroupView group(
            ResultSet row, Map<Integer, List<PaperPlace>> places, Map<String, CodeRow> papers) throws SQLException {
        LocalDate day = nearest(CatalogueReader.validity(row));
        Map<Integer, List<PaperView>> alternatives = places.getOrDefault(row.getInt("id"), List.of()).stream()
                .collect(Collectors.groupingBy(
                        PaperPlace::alternative,
                        TreeMap::new,
                        Collectors.mapping(
                                place -> PaperView.of(Objects.requireNonNull(papers.get(place.paper()))
                                        .on(day)),
                                Collectors.toUnmodifiableList())));
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
                List.copyOf(alternatives.values()),
                Set.of((String[]) row.getArray("absorbs").getArray()));
    }

    /** Today, or the day of the span nearest to it. */
    private LocalDate nearest(DateRange span) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = span.to();
        LocalDate day = today.isBefore(span.from()) ? span.from() : today;
        return last != null && last.isBefore(day) ? last : day;
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

    /** Where a paper stands in a set of a group. */
    private record PaperPlace(int versionId, int alternative, String paper) {}
}
