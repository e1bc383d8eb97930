package vn.tgpl.people;

/**
 * Somebody on record who may be the person asked about.
 *
 * @param score how sure the match is, 0 to 100
 * @param reason why, to be shown
 */
public record PersonMatch(PersonView person, int score, Reason reason) {

    /** What the clues and the record have in common, from the surest to the least sure. */
    public enum Reason {
        SAME_NATIONAL_ID(100),
        SAME_NAME_SAME_BIRTH(90),
        SAME_NAME_SAME_PHONE(85),
        SAME_NAME_SAME_YEAR(80),
        SAME_NAME_YEAR_ONE_OFF(50),
        SAME_PHONE(45),
        SAME_NAME_BIRTH_UNKNOWN(40),
        SAME_NAME_OTHER_NUMBER(30);

        private static final int SURE = 80;

        private final int score;

        Reason(int score) {
            this.score = score;
        }

        public int score() {
            return score;
        }

        /** Sure enough to act upon without asking. */
        public boolean isSure() {
            return score >= SURE;
        }
    }

    public static PersonMatch of(PersonView person, Reason reason) {
        return new PersonMatch(person, reason.score(), reason);
    }
}
