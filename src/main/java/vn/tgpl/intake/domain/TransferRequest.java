package vn.tgpl.intake.domain;

import vn.tgpl.intake.RequestId;

/** Passes a request to the organisation that is competent (Luật TGPL Đ35). */
public record TransferRequest(RequestId id, String toOrganisation, String reason) {}
