package vn.tgpl.casework.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.shared.Display;

/**
 * A verification, ready to be shown.
 *
 * @param from where the centre that asks through the software is reached; null of all others
 * @param due how far its period is; null without one
 * @param byLetter whoever asked has his answer on paper
 * @param ended how it ended without an answer; null of all others
 * @param resultHref where its result is entered; null where it stands already or the reader may not
 * @param withdrawHref where it is withdrawn; null where it is not open or the reader may not
 */
record VerificationLine(
        String id,
        String counterpart,
        @Nullable String from,
        String subject,
        String askedOn,
        CaseTexts.@Nullable DueText due,
        boolean byLetter,
        @Nullable String result,
        @Nullable String resultOn,
        @Nullable String ended,
        @Nullable String resultHref,
        @Nullable String withdrawHref) {

    static VerificationLine of(VerificationQueries.Row row, CaseTexts.@Nullable DueText due) {
        return new VerificationLine(
                row.id().toString(),
                row.counterpart(),
                from(row),
                row.subject(),
                Display.date(row.askedOn()),
                due,
                row.byLetter(),
                row.result(),
                row.resultOn() == null ? null : Display.date(row.resultOn()),
                null,
                null,
                null);
    }

    private static @Nullable String from(VerificationQueries.Row row) {
        String reached = Stream.of(Optional.ofNullable(row.address()), Optional.ofNullable(row.phone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return reached.isEmpty() ? null : reached;
    }

    /** @param words how it ended, null where it did not */
    VerificationLine ended(@Nullable String words) {
        return with(words, resultHref, withdrawHref);
    }

    VerificationLine concludedAt(@Nullable String href) {
        return with(ended, href, withdrawHref);
    }

    VerificationLine withdrawnAt(@Nullable String href) {
        return with(ended, resultHref, href);
    }

    private VerificationLine with(@Nullable String end, @Nullable String result, @Nullable String withdrawal) {
        return new VerificationLine(
                id, counterpart, from, subject, askedOn, due, byLetter, this.result, resultOn, end, result, withdrawal);
    }

    @Override
    public String toString() {
        return "VerificationLine[" + id + "]";
    }
}
