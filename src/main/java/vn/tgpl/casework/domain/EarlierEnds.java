package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.SameDecisionAgain;
import vn.tgpl.casework.domain.refusal.SameWithdrawalAgain;
import vn.tgpl.shared.DomainException;

/** The ends of a case that a reopening set aside, with the papers they rested on. */
@Component
class EarlierEnds {

    private final JdbcClient jdbc;

    EarlierEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Earlier(
            LocalDate endedOn,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate takenBackOn) {

        /** By the decision, and where none is told by the withdrawal; empty where the end that is typed rests on another paper. */
        Optional<DomainException> repeatedBy(TypedEnd typed) {
            if (number != null && decidedOn != null && isOf(typed.decision())) {
                return Optional.of(new SameDecisionAgain(endedOn, number, decidedOn));
            }
            return takenBackOn != null && takenBackOn.equals(typed.takenBackOn())
                    ? Optional.of(new SameWithdrawalAgain(endedOn, takenBackOn))
                    : Optional.empty();
        }

        private boolean isOf(EndingDecision.Typed typed) {
            return typed.day() != null
                    && typed.day().equals(decidedOn)
                    && typed.number() != null
                    && number != null
                    && bare(typed.number()).equals(bare(number));
        }

        /** People write the same number with other blanks, letters and words before it. */
        private static String bare(String number) {
            return number.toUpperCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]", "")
                    .replaceFirst("^\\p{L}+(?=\\p{N})", "");
        }
    }

    /** What is said against an end that repeats one, the latest first. */
    Optional<DomainException> repeatedBy(TypedEnd typed) {
        return ends(typed.caseId()).stream()
                .flatMap(earlier -> earlier.repeatedBy(typed).stream())
                .findFirst();
    }

    private List<Earlier> ends(CaseId id) {
        return jdbc.sql("""
                        select e.closed_on, e.decision_number, e.decision_on, e.taken_back_on
                          from casework.closure e
                         where e.case_id = :id and e.set_aside_at is not null order by e.closed_at desc, e.id desc""")
                .param("id", id.value())
                .query((row, index) -> new Earlier(
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("decision_number"),
                        row.getObject("decision_on", LocalDate.class),
                        row.getObject("taken_back_on", LocalDate.class)))
                .list();
    }
}
