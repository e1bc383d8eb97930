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
 * @param resultHref where its result is entered; null where it stands already or the reader may not
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
        @Nullable String resultHref) {

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
                null);
    }

    private static @Nullable String from(VerificationQueries.Row row) {
        String reached = Stream.of(Optional.ofNullable(row.address()), Optional.ofNullable(row.phone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return reached.isEmpty() ? null : reached;
    }

    VerificationLine concludedAt(@Nullable String href) {
        return new VerificationLine(id, counterpart, from, subject, askedOn, due, byLetter, result, resultOn, href);
    }

    @Override
    public String toString() {
        return "VerificationLine[" + id + "]";
    }
}
