package vn.tgpl.people.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/**
 * Which people to list; null leaves a thing open. The groups of Luật TGPL 2017 Đ7 are no filter: they are of a matter and
 * its day, not of a person, and some are to be kept secret (Đ6 k1).
 *
 * @param words part of a name, an identity number or a telephone number
 * @param office the one that keeps the record
 * @param birthYear of four digits
 * @param openCase only who is helped in a case that is not closed
 */
public record PersonFilter(
        @Nullable String words,
        @Nullable OfficeId office,
        @Nullable Integer birthYear,
        boolean openCase) {

    @Override
    public String toString() {
        return "PersonFilter";
    }
}
