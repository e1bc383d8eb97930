package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;

/** All enacted wordings of all groups, in the order of the law. */
final class EligibilityGroups {

    private static final Comparator<EligibilityGroupView> BY_DAY =
            Comparator.comparing(version -> version.validity().from());

    private final List<EligibilityGroupView> versions;
    private final Map<String, CodeRow> papers;
    private final Map<String, List<ColumnSpan>> columns;

    /**
     * @param papers by code, every paper the wordings ask for
     * @param columns by group, the earliest first
     */
    EligibilityGroups(
            List<EligibilityGroupView> versions, Map<String, CodeRow> papers, Map<String, List<ColumnSpan>> columns) {
        this.versions = List.copyOf(versions);
        this.columns = Map.copyOf(columns);
        this.papers = Map.copyOf(papers);
    }

    List<EligibilityGroupView> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().contains(day))
                .map(version -> version.withPapers(paper -> on(day, paper)))
                .toList();
    }

    LawOfDay law(LocalDate day) {
        return new LawOfDay(day, inForce(day), outOfForce(inForce(day), day));
    }

    /** The groups none of these is: the next wording to come, or else the last that was. */
    List<EligibilityGroupView> outOfForce(List<EligibilityGroupView> inForce, LocalDate day) {
        Set<String> known = inForce.stream().map(EligibilityGroupView::code).collect(Collectors.toSet());
        return versions.stream()
                .map(EligibilityGroupView::code)
                .distinct()
                .filter(code -> !known.contains(code))
                .map(code -> nearest(code, day))
                .toList();
    }

    Optional<EligibilityGroupView> find(String code, LocalDate day) {
        return inForce(day).stream()
                .filter(version -> version.code().equals(code))
                .findFirst();
    }

    String label(String code) {
        return versions.stream()
                .filter(version -> version.code().equals(code))
                .max(BY_DAY)
                .map(EligibilityGroupView::label)
                .orElse(code);
    }

    String label(String code, LocalDate day) {
        boolean known = versions.stream().anyMatch(version -> version.code().equals(code));
        return known ? find(code, day).orElseGet(() -> nearest(code, day)).label() : code;
    }

    Optional<Integer> column(String group, LocalDate day) {
        return columns.getOrDefault(group, List.of()).stream()
                .filter(span -> !span.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ColumnSpan::column);
    }

    /** The paper as it reads and is marked on that day, whatever the day of the wording that asks for it. */
    private PaperView on(LocalDate day, PaperView paper) {
        CodeRow row = papers.get(paper.code());
        return row == null ? paper : PaperView.of(row.on(day));
    }

    private EligibilityGroupView nearest(String code, LocalDate day) {
        List<EligibilityGroupView> all = versions.stream()
                .filter(version -> version.code().equals(code))
                .sorted(BY_DAY)
                .toList();
        return all.stream()
                .filter(version -> version.validity().from().isAfter(day))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }
}
