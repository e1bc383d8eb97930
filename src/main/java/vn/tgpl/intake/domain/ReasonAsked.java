package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/** Whether a decision needs a reason of its own, and what for; its words are {@code intake.form.reason.<asked>}. */
public enum ReasonAsked {
    NO,
    /** The law proposes another decision. */
    DIFFERS,
    /** Nothing is proposed, but more is asked for than advice, which alone can be a simple question. */
    MORE_THAN_ADVICE;

    static ReasonAsked of(Decision taken, Verdict proposed, FormOfAid wanted) {
        if (proposed.proposesOtherThan(taken)) {
            return DIFFERS;
        }
        // Luật TGPL 2017 Đ32 k2; TT 12/2018 Đ8 k2: what is answered on the spot is a simple question of advice. Without
        // this
        // line, a request for a defender whose group is not chosen yet would end without anybody saying why.
        return taken == Decision.SIMPLE_ANSWER && wanted != FormOfAid.ADVICE ? MORE_THAN_ADVICE : NO;
    }

    /**
     * Takes the reason given.
     *
     * @throws ReasonMissing when the decision differs from the proposal and none is given
     * @throws MoreThanAdviceAsked when more than advice is asked for and none is given
     */
    void answeredBy(@Nullable String reason) {
        if (reason != null) {
            return;
        }
        switch (this) {
            case DIFFERS -> throw new ReasonMissing();
            case MORE_THAN_ADVICE -> throw new MoreThanAdviceAsked();
            case NO -> {}
        }
    }
}
