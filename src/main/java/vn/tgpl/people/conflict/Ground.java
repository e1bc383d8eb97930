package vn.tgpl.people.conflict;

import org.jspecify.annotations.Nullable;

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
    OWN_PRACTITIONER(Kind.EXECUTOR_CONFLICT),
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
     * @param matter what the other matter is, where it is told; of a request still to be answered nobody is said to be helped
     */
    String textKey(MatterRole who, MatterKey.@Nullable Kind matter) {
        boolean ofOpponent =
                who == MatterRole.OPPOSING && (this == EXECUTOR_HELPED_OTHER_SIDE || this == EXECUTOR_KNEW_OTHER_SIDE);
        String key = "people.finding." + name() + (ofOpponent ? ".OPPONENT" : "");
        return matter == MatterKey.Kind.REQUEST && tellsRequestsApart() ? key + "." + matter : key;
    }

    private boolean tellsRequestsApart() {
        return this == SAME_PERSON || this == OPEN_MATTER_HERE || this == OTHER_MATTER_HERE;
    }

    /** Luật TGPL 2017 Đ9 k4, Đ30 k3 d: one matter is handled by one organisation, so whoever goes on says why. */
    public boolean tellsOfSameMatter() {
        return this == OPEN_MATTER_HERE || this == OPEN_MATTER_ELSEWHERE;
    }

    public String articleKey() {
        return "people.finding.article." + name();
    }
}
