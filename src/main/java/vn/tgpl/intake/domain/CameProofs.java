package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperShown;

/**
 * What papers that came after an acceptance prove of the day of it, by the same rules as those shown at reception.
 *
 * @param channel of the request
 * @param yearly codes of those that confirm something for one year
 * @param ofTheirDay codes of those that make somebody entitled from their day on
 */
record CameProofs(Channel channel, Set<String> yearly, Set<String> ofTheirDay, LocalDate day) {

    /** Why a paper proves nothing; its words are {@code intake.came.<WhyNot>}. */
    enum WhyNot {
        COPY,
        OUTDATED,
        NOT_YET,
        ISSUED_AFTER
    }

    static CameProofs of(LawOfDay law, Channel channel) {
        Set<String> yearly = law.yearlyPapers();
        return new CameProofs(
                channel,
                yearly,
                law.inForce().stream()
                        .map(EligibilityGroupView::papers)
                        .flatMap(Collection::stream)
                        .filter(paper -> paper.yearly() || paper.showsHardship())
                        .map(PaperView::code)
                        .collect(Collectors.toUnmodifiableSet()),
                law.day());
    }

    /** Codes of those that prove something; what nobody noted of a paper speaks against none. */
    Set<String> of(Collection<CamePaper> came) {
        return came.stream()
                .filter(paper -> whyNot(paper).isEmpty())
                .map(CamePaper::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<WhyNot> whyNot(CamePaper came) {
        PaperShown shown = came.shown();
        if (shown == null) {
            return Optional.empty();
        }
        // Luật TGPL Đ29 k2
        if (!channel.proves(shown.shownAs())) {
            return Optional.of(WhyNot.COPY);
        }
        // TT 08/2017/TT-BTP Đ33 k2, k6
        if (yearly.contains(came.code()) && shown.isOutdated(day)) {
            return Optional.of(WhyNot.OUTDATED);
        }
        if (yearly.contains(came.code()) && shown.isOfYearToCome(day)) {
            return Optional.of(WhyNot.NOT_YET);
        }
        // NĐ 144/2017/NĐ-CP Đ2: who was not near-poor yet, or had no allowance yet, was not in hardship on that day.
        // Any other
        // paper may tell later what was so before: a birth, a kinship, a standing in proceedings
        return ofTheirDay.contains(came.code()) && shown.isIssuedAfter(day)
                ? Optional.of(WhyNot.ISSUED_AFTER)
                : Optional.empty();
    }
}
