package vn.tgpl.people.conflict;

/** What a check can find; each has its sentence and its article. */
public enum Ground {
    SAME_PERSON(Kind.SAME_PERSON),
    OPEN_MATTER_HERE(Kind.SAME_MATTER_ELSEWHERE),
    OTHER_MATTER_HERE(Kind.SAME_MATTER_ELSEWHERE),
    OPEN_MATTER_ELSEWHERE(Kind.SAME_MATTER_ELSEWHERE),
    BENEFICIARY_OPPOSED(Kind.OPPOSING_PARTY_HELPED),
    OWN_OPPONENT(Kind.OPPOSING_PARTY_HELPED),
    OPPONENT_HELPED(Kind.OPPOSING_PARTY_HELPED),
    EXECUTOR_HELPED_OTHER_SIDE(Kind.EXECUTOR_CONFLICT),
    EXECUTOR_KNEW_OTHER_SIDE(Kind.EXECUTOR_CONFLICT),
    EXECUTOR_HELPED_RELATED(Kind.EXECUTOR_CONFLICT),
    EXECUTOR_IS_PARTY(Kind.EXECUTOR_CONFLICT),
    EXECUTOR_IN_PROCEEDINGS(Kind.EXECUTOR_CONFLICT);

    /** The question that is answered. */
    public enum Kind {
        SAME_PERSON,
        SAME_MATTER_ELSEWHERE,
        OPPOSING_PARTY_HELPED,
        EXECUTOR_CONFLICT
    }

    private final Kind kind;

    Ground(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Key of the sentence: whom it concerns, the matter or the centre, how alike.
     *
     * @param who the part of whom it concerns in the matter at hand: whoever is the opponent here was himself helped there, and
     *     whoever is helped here had his opponent helped
     */
    String textKey(MatterRole who) {
        boolean ofOpponent =
                who == MatterRole.OPPOSING && (this == EXECUTOR_HELPED_OTHER_SIDE || this == EXECUTOR_KNEW_OTHER_SIDE);
        return "people.finding." + name() + (ofOpponent ? ".OPPONENT" : "");
    }

    public String articleKey() {
        return "people.finding.article." + name();
    }
}
