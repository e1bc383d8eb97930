package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.domain.period.CaseDeadlines;

/** By when another province is answered, and by which article (Luật TGPL 2017 Đ34 k2). */
@Embeddable
record AnswerPeriod(
        LocalDate dueOn, @Enumerated(EnumType.STRING) PeriodUnit unit, Integer amount, String legalReference) {

    static AnswerPeriod from(LocalDate receivedOn, CaseDeadlines deadlines) {
        PeriodTerms terms = deadlines.ofVerification(receivedOn);
        return new AnswerPeriod(deadlines.verifiedBy(receivedOn, terms), terms.unit(), terms.amount(), terms.article());
    }
}
