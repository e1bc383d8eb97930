package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;

/** On which grounds one of several is helped no longer (Luật TGPL 2017 Đ37 k1): what a form offers and what is taken. */
@Component
public class LeavingGrounds {

    private final Catalogue catalogue;

    LeavingGrounds(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param first of who was accepted with the request: he was helped in any case
     * @param on the day on which he leaves
     */
    public List<CodeView> offered(FormOfAid form, boolean first, LocalDate on) {
        return catalogue.codes(CodeList.BENEFICIARY_END, on).stream()
                .filter(ground -> ground.forms().contains(form))
                .filter(ground -> !first || !ground.is(CodeMark.NEVER_HELPED))
                .toList();
    }
}
