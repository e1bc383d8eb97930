package vn.tgpl.catalog;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/** A province as it stood on some days; the same code may name another province at other times. */
public record ProvinceView(
        String code,
        String name,
        DateRange validity,
        @Nullable String successorCode) {}
