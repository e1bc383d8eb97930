package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.refusal.DecisionDayMissing;
import vn.tgpl.casework.domain.refusal.DecisionNumberMissing;
import vn.tgpl.casework.domain.refusal.DecisionOutsideCase;

/**
 * The judgment or decision by which a case came to its end (TT 12/2018 Đ11 k2).
 *
 * @param number as the authority wrote it
 * @param day on which it was made
 */
@Embeddable
public record EndingDecision(
        @Column(name = "decision_number") String number,
        @Column(name = "decision_on") LocalDate day) {

    /** What was typed of a decision, which may be nothing, or half of it. */
    public record Typed(@Nullable String number, @Nullable LocalDate day) {

        public static final Typed NOTHING = new Typed(null, null);

        /**
         * The decision, empty where none is told and none is needed.
         *
         * @param needed the result rests on one
         * @throws DecisionNumberMissing when its day is told, or it is needed, and its number is not
         * @throws DecisionDayMissing when its number is told and its day is not
         * @throws DecisionOutsideCase when it was made before the case was accepted or after it ended
         */
        Optional<EndingDecision> judge(boolean needed, LocalDate acceptedOn, LocalDate closedOn) {
            if (!needed && number == null && day == null) {
                return Optional.empty();
            }
            if (number == null) {
                throw new DecisionNumberMissing();
            }
            if (day == null) {
                throw new DecisionDayMissing();
            }
            if (day.isBefore(acceptedOn) || day.isAfter(closedOn)) {
                throw new DecisionOutsideCase(acceptedOn, closedOn);
            }
            return Optional.of(new EndingDecision(number, day));
        }
    }
}
