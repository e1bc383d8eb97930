package vn.tgpl.offices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.OfficeId;

/**
 * An office in the list of all.
 *
 * @param level 0 for the Bureau, one more for each step below it
 */
public record OfficeRow(
        OfficeId id,
        OfficeKind kind,
        int level,
        String name,
        String abbreviation,
        @Nullable String address,
        @Nullable String phone,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successorName) {}
