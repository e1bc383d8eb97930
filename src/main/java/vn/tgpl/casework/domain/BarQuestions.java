package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;

/** Asks about the bars of the law of procedure as the list of the day tells them, and as those stand who are helped still. */
@Component
public class BarQuestions {

    private final Catalogue catalogue;
    private final HelpedPeople helped;

    BarQuestions(Catalogue catalogue, HelpedPeople helped) {
        this.catalogue = catalogue;
        this.helped = helped;
    }

    /** @param on the day of the decision */
    public BarQuestion of(CaseFile file, LocalDate on) {
        return of(file.head().form(), RegistrationPeople.of(file).together(), on);
    }

    BarQuestion of(LegalAidCase entrusted, LocalDate on) {
        RegistrationPeople people = RegistrationPeople.of(entrusted, helped.of(entrusted), person -> "");
        return of(entrusted.matter().formOfAid(), people.together(), on);
    }

    private BarQuestion of(FormOfAid form, RegistrationFit stood, LocalDate on) {
        return BarQuestion.of(
                catalogue.codes(CodeList.PROCEDURAL_BAR, on),
                BarQuestion.marks(
                        form,
                        Procedure.of(stood.status(), stood.field()),
                        stood.capacities(status -> catalogue.stands(status, on))));
    }
}
