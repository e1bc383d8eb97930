package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;

/** Checks what was typed of the papers that are asked for; what is said names its paper, for many have the same fields. */
@Component
class PaperCheck {

    private static final int FIRST_YEAR = 2000;

    private final Catalogue catalogue;
    private final Clock clock;

    PaperCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void check(PapersForm form, Collection<String> asked, Errors errors) {
        form.checkFacts(asked, errors);
        LocalDate today = LocalDate.now(clock);
        form.issuedAfter(asked, today)
                .forEach(code -> errors.rejectValue(
                        "paperFacts[" + code + "].issuedOn",
                        "intake.paper.issuedInFuture",
                        new Object[] {catalogue.label(CodeList.PROOF_PAPER, code, today)},
                        null));
        // TT 08/2017 Đ33 k2, k6: what a commune confirms for the year to come proves nothing before that year
        int last = today.getYear();
        form.certifyingOutside(asked, FIRST_YEAR, last)
                .forEach(code -> errors.rejectValue(
                        "paperFacts[" + code + "].certifiedYear",
                        "intake.paper.certifiedYear.outside",
                        new Object[] {
                            catalogue.label(CodeList.PROOF_PAPER, code, today),
                            String.valueOf(FIRST_YEAR),
                            String.valueOf(last)
                        },
                        null));
    }
}
