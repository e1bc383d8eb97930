package vn.tgpl.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Luật TGPL 2017 Đ7 as it reads on a day.
 *
 * @param inForce the groups of that day, in the order of the law
 * @param outOfForce the groups that day does not know, each as it read or will read nearest to it
 */
public record LawOfDay(LocalDate day, List<EligibilityGroupView> inForce, List<EligibilityGroupView> outOfForce) {

    public LawOfDay {
        inForce = List.copyOf(inForce);
        outOfForce = List.copyOf(outOfForce);
    }

    /** The groups of that day in which one of an earlier wording goes on, in the order of the law. */
    public List<EligibilityGroupView> successors(String code) {
        return inForce.stream().filter(group -> group.absorbs().contains(code)).toList();
    }

    /** Codes of the papers of the groups in force that confirm something for one year. */
    public Set<String> yearlyPapers() {
        return inForce.stream()
                .flatMap(group -> group.papers().stream())
                .filter(PaperView::yearly)
                .map(PaperView::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The papers of the groups in force that show the day of birth, each once. */
    public List<PaperView> birthPapers() {
        return inForce.stream()
                .flatMap(group -> group.papers().stream())
                .filter(PaperView::showsBirth)
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
