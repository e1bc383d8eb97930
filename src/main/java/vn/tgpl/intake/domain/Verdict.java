package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;

/** What the law answers to a request. */
public enum Verdict {
    ELIGIBLE(Decision.ACCEPTANCE),
    URGENT(Decision.ACCEPTANCE),
    PAPERS_MISSING(Decision.PAPER_CALL),
    /** Everything else is there, but not whether this centre is the competent one: the requester is asked. */
    PLACE_UNKNOWN(Decision.PAPER_CALL),
    /** Everything else is there, but no birth or only its year is known and the age may miss the group: the day is asked for. */
    BIRTH_UNSURE(Decision.PAPER_CALL),
    /** Everything else is there, but not the procedural status on which the group hangs: it is asked for. */
    STATUS_UNSURE(Decision.PAPER_CALL),
    /** Everything else is there, but not the ethnicity on which the group hangs: it is asked for. */
    ETHNICITY_UNSURE(Decision.PAPER_CALL),
    /** Everything else is there, but not whether the residence lies in an area on which the group hangs: it is asked for. */
    AREA_UNSURE(Decision.PAPER_CALL),
    /** Everything else is there, but not whether the person is the victim or a companion, who must be young: it is asked for. */
    COMPANION_UNSURE(Decision.PAPER_CALL),
    TRANSFER(Decision.TRANSFER),
    REFUSE(Decision.REFUSAL),
    /** Of business or commerce: no legal aid for anybody, so nobody may decide otherwise (Luật TGPL 2017 Đ27 k1). */
    COMMERCIAL(Decision.REFUSAL),
    /** No group was chosen yet, and nobody said that none applies: nothing is proposed. */
    GROUP_OPEN(null),
    /** None of the groups chosen fits, but another may, or one of them waits for an answer: nothing is proposed either. */
    GROUP_UNSURE(null);

    private final @Nullable Decision decision;

    Verdict(@Nullable Decision decision) {
        this.decision = decision;
    }

    /** The decision that follows the proposal; null where nothing is proposed. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** Whether nobody but the head may give aid all the same (Luật TGPL Đ30 k3), or that he belongs to the group chosen. */
    public boolean isForTheHead() {
        return this == REFUSE || this == TRANSFER || this == GROUP_UNSURE;
    }

    /** Whether this is the decision that follows the proposal. */
    public boolean proposes(Decision taken) {
        return decision == taken;
    }

    /** Whether another decision was proposed; never where none was. */
    public boolean proposesOtherThan(Decision taken) {
        return decision != null && decision != taken;
    }
}
