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
        SAME_RECORD(100),
        SAME_NATIONAL_ID(100),
        SAME_NAME_BIRTH_AND_PHONE(95),
        SAME_NAME_SAME_BIRTH(90),
        SAME_NAME_SAME_PHONE(85),
        SAME_NAME_SAME_YEAR(80),
        SAME_NAME_YEAR_ONE_OFF(50),
        SAME_PHONE(45),
        SAME_NAME_BIRTH_UNKNOWN(40),
        SAME_NAME_OTHER_NUMBER(30);

        private static final int CERTAIN = 95;
        private static final int STRONG = 90;
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

        /** The same number, or a namesake born on the very same day: stronger than what many share, name and year. */
        public boolean isStrong() {
            return score >= STRONG;
        }

        /**
         * The same number, or name, full day of birth and telephone together. Only this much opens anything of another
         * centre: a name with a day of birth can be learnt by anybody and typed to find out who seeks aid (Luật TGPL 2017
         * Đ6 k1 c), while a number or a telephone is known to whoever was given it by the person.
         */
        public boolean isCertain() {
            return score >= CERTAIN;
        }
    }

    public static PersonMatch of(PersonView person, Reason reason) {
        return new PersonMatch(person, reason.score(), reason);
    }
}
