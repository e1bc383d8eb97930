package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/**
 * The book that is looked at: one of an office and a year, or a month of it.
 *
 * @param officeName with its last day when that is past
 * @param month 1 to 12, null for the whole year
 * @param title the year, or the month of it, in words
 */
record RegisterBook(
        OfficeId office,
        String officeName,
        int year,
        @Nullable Integer month,
        String title) {

    /** What the journal calls it. */
    String subject() {
        return office + "/" + year;
    }
}
