package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/** Reads the wordings of Luật TGPL Đ7, enacted or not. */
@Component
public class LawVersionQueries {

    private final JdbcClient jdbc;
    private final GroupReader groups;
    private final CodeReader codes;

    LawVersionQueries(JdbcClient jdbc, GroupReader groups, CodeReader codes) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.codes = codes;
    }

    /** The latest first. */
    public List<LawVersionView> all() {
        return jdbc.sql("select * from catalog.law_version order by valid_from desc, drafted_at desc, id desc")
                .query((row, index) -> version(row))
                .list();
    }

    public Optional<LawVersionView> find(LawVersionId id) {
        return jdbc.sql("select * from catalog.law_version where id = :id")
                .param("id", id.value())
                .query((row, index) -> version(row))
                .optional();
    }

    /** The wording that is or will be law on that day. */
    Optional<LawVersionView> enactedFor(LocalDate day) {
        return jdbc.sql("""
                        select * from catalog.law_version
                        where state = 'ENACTED' and daterange(valid_from, valid_to, '[]') @> cast(:day as date)""")
                .param("day", day)
                .query((row, index) -> version(row))
                .optional();
    }

    public List<EligibilityGroupView> groups(LawVersionId id) {
        return groups.groupsOf(id);
    }

    /** The groups of enacted wordings that this one does not have, whose place one of its groups may take. */
    public List<EligibilityGroupView> replaceable(LawVersionView version) {
        return groups.groups()
                .outOfForce(groups(version.id()), version.validity().from());
    }

    /** The papers the groups of a wording may ask for: those in use on its first day, and those they ask for already. */
    public List<PaperView> papers(LawVersionView version) {
        LocalDate first = version.validity().from();
        Set<String> asked = groups(version.id()).stream()
                .flatMap(group -> group.papers().stream())
                .map(PaperView::code)
                .collect(Collectors.toUnmodifiableSet());
        return codes.of(CodeList.PROOF_PAPER).stream()
                .filter(paper -> paper.validity().contains(first) || asked.contains(paper.code()))
                .map(paper -> PaperView.of(paper.on(first)))
                .toList();
    }

    static LawVersionView version(ResultSet row) throws SQLException {
        UUID original = row.getObject("copied_from", UUID.class);
        return new LawVersionView(
                new LawVersionId(row.getObject("id", UUID.class)),
                CatalogueReader.validity(row),
                LawState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("source_document"),
                row.getLong("version"),
                original == null ? null : new LawVersionId(original),
                row.getString("correction_reason"));
    }
}
