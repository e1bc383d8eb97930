package vn.tgpl.catalog.domain;

import java.util.List;

/** All rows of a file after the check; the file can be taken over when nothing is wrong with any. */
public record CheckedSheet(List<CheckedRow> rows, List<RowError> errors) {

    public CheckedSheet {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }
}
