package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.refusal.DecisionDayMissing;
import vn.tgpl.casework.domain.refusal.DecisionNumberMissing;
import vn.tgpl.casework.domain.refusal.DecisionOutsideCase;
import vn.tgpl.shared.DomainException;

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
         * What is said against it: its day is told, or it is needed, and its number is not; likewise its day; or it was made
         * before the case was accepted or after it ended.
         *
         * @param needed the result rests on one
         * @param closedOn null while the end is not told
         */
        List<DomainException> objections(boolean needed, LocalDate acceptedOn, @Nullable LocalDate closedOn) {
            List<DomainException> found = new ArrayList<>();
            boolean told = needed || number != null || day != null;
            if (told && number == null) {
                found.add(new DecisionNumberMissing());
            }
            if (told && day == null) {
                found.add(new DecisionDayMissing());
            }
            // of an end before the acceptance that is said, and no day fits
            if (day != null
                    && closedOn != null
                    && !closedOn.isBefore(acceptedOn)
                    && (day.isBefore(acceptedOn) || day.isAfter(closedOn))) {
                found.add(new DecisionOutsideCase(acceptedOn, closedOn));
            }
            return found;
        }

        /** The decision against which nothing is said, empty where none is told. */
        Optional<EndingDecision> judged() {
            return number == null || day == null ? Optional.empty() : Optional.of(new EndingDecision(number, day));
        }
    }
}
