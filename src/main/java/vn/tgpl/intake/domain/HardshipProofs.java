package vn.tgpl.intake.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/**
 * Papers that show financial hardship, whichever group they were asked for. A member of a near-poor household and whoever
 * receives a monthly social allowance are in hardship alike, so where a group asks for hardship the one stands for the other
 * (NĐ 144/2017/NĐ-CP Đ2), though the circular names the household's certificate alone (TT 08/2017/TT-BTP Đ33 k12).
 */
record HardshipProofs(Set<String> codes) {

    /** @param groups of the law of the day */
    static HardshipProofs of(Collection<EligibilityGroupView> groups) {
        return new HardshipProofs(groups.stream()
                .flatMap(group -> group.papers().stream())
                .filter(PaperView::showsHardship)
                .map(PaperView::code)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isShownBy(Set<String> proofs) {
        return proofs.stream().anyMatch(codes::contains);
    }

    /** Codes of all that counts for the group: the papers that were shown, and the certificate they stand for. */
    Set<String> counting(EligibilityGroupView group, Set<String> proofs) {
        if (!group.requiresHardship() || !isShownBy(proofs)) {
            return proofs;
        }
        return Stream.concat(
                        proofs.stream(),
                        group.papers().stream().filter(PaperView::showsNearPoor).map(PaperView::code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
