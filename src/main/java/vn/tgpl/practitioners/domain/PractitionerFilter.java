package vn.tgpl.practitioners.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.OfficeId;

/** Which practitioners a list shows; null leaves all. */
public record PractitionerFilter(
        @Nullable PractitionerKind kind, @Nullable OfficeId office) {}
