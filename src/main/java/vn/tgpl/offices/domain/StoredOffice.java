package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.OfficeId;

/** What is written down of an office now, with the state a form compares. */
public record StoredOffice(
        OfficeId id,
        OfficeKind kind,
        OfficeFacts facts,
        @Nullable Long version) {}
