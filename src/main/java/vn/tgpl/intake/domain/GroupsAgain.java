package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;

/** The groups somebody was accepted for, by the law of that day. */
record GroupsAgain(List<EligibilityGroupView> groups) {

    static GroupsAgain of(Catalogue catalogue, Set<String> codes, LocalDate on) {
        return new GroupsAgain(codes.stream()
                .sorted()
                .flatMap(code -> catalogue.group(code, on).stream())
                .toList());
    }

    /** Those that may take the person in. */
    List<EligibilityGroupView> fitting(Applicant person) {
        return groups.stream()
                .filter(group -> !new GroupFit(group, person).isExcluded())
                .toList();
    }

    /** What is not known of the residence, where each of those that may take the person in hangs on it; else empty. */
    List<Finding> openByResidence(Applicant person) {
        List<GroupFit> fits = fitting(person).stream()
                .map(group -> new GroupFit(group, person))
                .toList();
        return fits.stream().allMatch(GroupsAgain::hangsOnResidence)
                ? fits.stream()
                        .flatMap(fit -> fit.findings().stream())
                        .filter(finding -> Doubt.AREA.isToldBy(finding) || Doubt.LIST.isToldBy(finding))
                        .toList()
                : List.of();
    }

    private static boolean hangsOnResidence(GroupFit fit) {
        return fit.doubts().contains(Doubt.AREA) || fit.doubts().contains(Doubt.LIST);
    }

    /** Why none of them takes the person in; empty where one may. */
    List<Finding> against(Applicant person) {
        return fitting(person).isEmpty()
                ? groups.stream()
                        .flatMap(group -> new GroupFit(group, person).exclusions().stream())
                        .toList()
                : List.of();
    }
}
