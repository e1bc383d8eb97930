package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;

/** Weighs what was declared of who performs a case, or did, whenever the case is about somebody or something else. */
@Component
class BarsOfCase {

    private final CaseRepository cases;
    private final BarQuestions questions;
    private final Catalogue catalogue;
    private final Clock clock;

    BarsOfCase(CaseRepository cases, BarQuestions questions, Catalogue catalogue, Clock clock) {
        this.cases = cases;
        this.questions = questions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CasePeopleChanged changed) {
        cases.findForChange(changed.caseId()).ifPresent(this::weigh);
    }

    void weigh(LegalAidCase of) {
        List<Assignment> barred = of.executors().assignments().stream()
                .filter(Assignment::isDeclaredBarred)
                .toList();
        if (!barred.isEmpty()) {
            Set<CodeMark> asked = questions.of(of, LocalDate.now(clock)).marks();
            barred.forEach(one -> one.weighBar(bar -> law(bar, asked)));
        }
    }

    /** As the list was on the day on which it was declared. */
    private Optional<BarLaw> law(BarDeclaration declared, Set<CodeMark> asked) {
        return declared.ground()
                .flatMap(ground -> catalogue.code(CodeList.PROCEDURAL_BAR, ground, Days.of(declared.declaredAt())))
                .flatMap(bar -> BarLaw.of(bar, asked));
    }
}
