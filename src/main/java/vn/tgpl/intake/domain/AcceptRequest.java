package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/** Accepts a request; a ground is needed when papers are missing. */
public record AcceptRequest(
        RequestId id,
        @Nullable UrgentGround urgentGround,
        @Nullable String reason) {}
