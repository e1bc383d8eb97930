package vn.tgpl.intake.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.shared.Display;

/** Checks what was typed of the papers that are asked for; what is said names its paper, for many have the same fields. */
@Component
public class PaperCheck {

    private static final int FIRST_YEAR = 2000;

    private final Catalogue catalogue;
    private final Clock clock;

    PaperCheck(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public void check(PapersForm form, Collection<String> asked, Errors errors) {
        check(form, asked, null, errors);
    }

    /** @param arrivedOn the day on which they came, after which none was issued; null where that is today or not told */
    public void check(PapersForm form, Collection<String> asked, @Nullable LocalDate arrivedOn, Errors errors) {
        form.checkFacts(asked, errors);
        LocalDate today = LocalDate.now(clock);
        if (arrivedOn != null && arrivedOn.isBefore(today)) {
            form.issuedAfter(asked, arrivedOn).stream()
                    .filter(code -> !form.issuedAfter(asked, today).contains(code))
                    .forEach(code -> errors.rejectValue(
                            "paperFacts[" + code + "].issuedOn",
                            "intake.paper.issuedAfterArrival",
                            new Object[] {catalogue.label(CodeList.PROOF_PAPER, code, today), Display.date(arrivedOn)},
                            null));
        }
        form.issuedAfter(asked, today)
                .forEach(code -> errors.rejectValue(
                        "paperFacts[" + code + "].issuedOn",
                        "intake.paper.issuedInFuture",
                        new Object[] {catalogue.label(CodeList.PROOF_PAPER, code, today)},
                        null));
        // TT 08/2017/TT-BTP Đ33 k2, k6: communes confirm late in the year for the year to come, and before it that
        // proves
        // nothing
        int last = today.getYear() + 1;
        List<String> outside = form.certifyingOutside(asked, FIRST_YEAR, last);
        form.certifyingTooFarAhead(asked).stream()
                .filter(code -> !outside.contains(code))
                .forEach(code -> errors.rejectValue(
                        "paperFacts[" + code + "].certifiedYear",
                        "intake.paper.certifiedYear.tooFarAhead",
                        new Object[] {
                            catalogue.label(CodeList.PROOF_PAPER, code, today), String.valueOf(form.issueYear(code))
                        },
                        null));
        outside.forEach(code -> errors.rejectValue(
                "paperFacts[" + code + "].certifiedYear",
                "intake.paper.certifiedYear.outside",
                new Object[] {
                    catalogue.label(CodeList.PROOF_PAPER, code, today), String.valueOf(FIRST_YEAR), String.valueOf(last)
                },
                null));
    }
}
