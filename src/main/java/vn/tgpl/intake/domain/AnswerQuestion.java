package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/**
 * Answers a simple question on the spot (TT 12/2018 Đ8 k2).
 *
 * @param reason why no case is opened, and nothing else is decided; needed as {@link ReasonAsked} says
 */
public record AnswerQuestion(
        RequestId id, String answer, @Nullable String reason) {}
