package vn.tgpl.intake.domain;

import vn.tgpl.intake.RequestId;

/** Notes that the person takes the request back, with the reason the person gives (TT 12/2018 Đ9 k2). */
public record WithdrawRequest(RequestId id, String reason) {}
