package vn.tgpl.intake.web;

import vn.tgpl.intake.domain.Decision;

/**
 * A decision as it is offered on the page of a request, or not.
 *
 * @param path last step of its address
 * @param proposed whether the law proposes it
 * @param whyNot message key of the reason why it is not offered, empty when it is
 */
record ActionLine(String labelKey, String path, boolean proposed, String whyNot) {

    static String path(Decision decision) {
        return switch (decision) {
            case ACCEPTANCE -> "acceptance";
            case REFUSAL -> "refusal";
            case TRANSFER -> "transfer";
            case PAPER_CALL -> "paper-call";
            case PAPER_ARRIVAL -> "paper-arrival";
            case SIMPLE_ANSWER -> "simple-answer";
            case CORRECTION -> "correction";
            case WITHDRAWAL -> "withdrawal";
        };
    }
}
