package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a code reads from a day on, until another wording begins. */
public record CodeWording(
        LocalDate from, String label, @Nullable String legalReference) {}
