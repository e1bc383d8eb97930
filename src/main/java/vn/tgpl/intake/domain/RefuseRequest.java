package vn.tgpl.intake.domain;

import vn.tgpl.intake.RequestId;

/** Refuses a request on a ground of Luật TGPL Đ30 k3. */
public record RefuseRequest(RequestId id, String groundCode, String reason) {}
