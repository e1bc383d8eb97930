package vn.tgpl.catalog;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/** A ward, commune or special zone; the name carries no word for its kind. */
public record CommuneView(
        String code,
        String name,
        CommuneKind kind,
        String provinceCode,
        DateRange validity,
        @Nullable String successorCode) {}
