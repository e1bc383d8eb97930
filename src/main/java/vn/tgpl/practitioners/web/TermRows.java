package vn.tgpl.practitioners.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.Errors;
import vn.tgpl.practitioners.domain.Terms;
import vn.tgpl.shared.DateRange;

/** Contracts or suspensions as typed, a row each, with an empty one for the next; a row that is emptied is taken out. */
final class TermRows {

    private TermRows() {}

    static List<TermFields> of(Terms terms) {
        List<TermFields> rows =
                new ArrayList<>(terms.ranges().stream().map(TermFields::of).toList());
        offerOne(rows);
        return rows;
    }

    static void offerOne(List<TermFields> rows) {
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isEmpty()) {
            rows.add(new TermFields());
        }
    }

    static void check(String path, List<TermFields> rows, Errors errors) {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).check(path + "[" + row + "]", errors);
        }
        if (errors.hasFieldErrors(path + "*")) {
            return;
        }
        List<DateRange> ranges = ranges(rows);
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).getFrom() != null && Terms.overlaps(at++, ranges)) {
                errors.rejectValue(path + "[" + row + "].from", "practitioners.form.terms.overlap");
            }
        }
    }

    /** The rows in the order of what is stored, the empty ones last. */
    static void sort(List<TermFields> rows) {
        rows.sort(Comparator.comparing(TermFields::getFrom, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    static Terms terms(List<TermFields> rows) {
        return new Terms(ranges(rows));
    }

    private static List<DateRange> ranges(List<TermFields> rows) {
        return rows.stream()
                .map(TermFields::range)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
