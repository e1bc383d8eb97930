package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/** All wordings of all groups, in the order of the law. */
final class EligibilityGroups {

    private final List<EligibilityGroupView> versions;
    private final Map<String, String> paperLabels;

    EligibilityGroups(List<EligibilityGroupView> versions) {
        this.versions = List.copyOf(versions);
        this.paperLabels = versions.stream()
                .flatMap(version -> version.papers().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(PaperView::code, PaperView::label));
    }

    List<EligibilityGroupView> inForce(LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().contains(day))
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
                .max(Comparator.comparing(version -> version.validity().from()))
                .map(EligibilityGroupView::label)
                .orElse(code);
    }

    String paperLabel(String code) {
        return paperLabels.getOrDefault(code, code);
    }
}
