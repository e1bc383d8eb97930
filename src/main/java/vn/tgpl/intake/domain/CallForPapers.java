package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/** Tells the requester what to add (Luật TGPL Đ30 k2). */
public record CallForPapers(
        RequestId id, String papers, @Nullable String reason) {}
