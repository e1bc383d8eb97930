package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * What becomes of the enacted wordings when another one begins. Days of two wordings never overlap, and a wording that
 * is or was the law keeps its words and its first day: it can only be ended.
 *
 * @param ended the wording whose last day becomes the day before, null when none is ended
 * @param superseded the wording that was to begin on the same day and never will, null when there is none
 */
record Succession(
        DateRange validity,
        @Nullable LawVersionView ended,
        @Nullable LawVersionView superseded) {

    /** Another wording begins only after today. */
    static Succession of(LocalDate first, LocalDate today, List<LawVersionView> enacted) {
        if (!first.isAfter(today)) {
            throw new LawBeginsTooEarly();
        }
        return of(first, enacted);
    }

    /** A correction may begin today, in place of the wording it was made of and of no other. */
    static Succession correcting(LawVersionView correction, LocalDate today, List<LawVersionView> enacted) {
        LocalDate first = correction.begins(today);
        boolean stands = enacted.stream()
                .anyMatch(version -> version.id().equals(correction.copiedFrom())
                        && version.validity().contains(first));
        if (!stands) {
            throw new LawCorrectedMeanwhile();
        }
        return of(first, enacted);
    }

    private static Succession of(LocalDate first, List<LawVersionView> enacted) {
        Optional<LawVersionView> then = enacted.stream()
                .filter(version -> version.validity().contains(first))
                .findFirst();
        if (then.isEmpty()) {
            return new Succession(new DateRange(first, dayBeforeNext(first, enacted)), null, null);
        }
        LawVersionView replaced = then.get();
        DateRange validity = new DateRange(first, replaced.validity().to());
        return replaced.validity().from().equals(first)
                ? new Succession(validity, null, replaced)
                : new Succession(validity, replaced, null);
    }

    private static @Nullable LocalDate dayBeforeNext(LocalDate first, List<LawVersionView> enacted) {
        return enacted.stream()
                .map(version -> version.validity().from())
                .filter(begin -> begin.isAfter(first))
                .min(LocalDate::compareTo)
                .map(begin -> begin.minusDays(1))
                .orElse(null);
    }
}
