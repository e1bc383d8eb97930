package vn.tgpl.intake.domain;

import vn.tgpl.intake.RequestId;

/** Answers a simple question on the spot (TT 12/2018 Đ8 k2). */
public record AnswerQuestion(RequestId id, String answer) {}
