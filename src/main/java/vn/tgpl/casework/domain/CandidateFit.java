package vn.tgpl.casework.domain;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody who may perform a case fits it, and what he performs already. Nothing of it bars anybody.
 *
 * @param language that he shares with somebody who is helped, as it was typed of him; null for none but Vietnamese
 * @param ofField he has performed a case of its field
 * @param ofPlace he works at the office that helps in it
 * @param openCases that he performs
 */
public record CandidateFit(@Nullable String language, boolean ofField, boolean ofPlace, int openCases) {

    /** Who fits best first: without a common language nobody is helped, then the field, then the way to go; the free one first. */
    public static final Comparator<CandidateFit> ORDER = Comparator.comparing(
                    (CandidateFit fit) -> fit.language() == null)
            .thenComparing(fit -> !fit.ofField())
            .thenComparing(fit -> !fit.ofPlace())
            .thenComparingInt(CandidateFit::openCases);
}
