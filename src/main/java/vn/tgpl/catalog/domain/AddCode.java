package vn.tgpl.catalog.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;

/**
 * Adds a code to a list.
 *
 * @param wording from its day on the code may be chosen
 * @param forms forms of aid for which it is offered; all where the list does not tell them apart
 */
public record AddCode(
        CodeList list,
        String code,
        CodeWording wording,
        Set<FormOfAid> forms,
        Set<CodeMark> marks,
        int order,
        String reason) {

    public AddCode {
        forms = list.isByFormOfAid() ? Set.copyOf(forms) : Set.of(FormOfAid.values());
        marks = marks.stream().filter(mark -> mark.list() == list).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the code on record is what this command makes. */
    boolean says(CodeRow row) {
        return row.order() == order
                && row.forms().equals(forms)
                && row.wordings().equals(List.of(wording))
                && row.validity().from().equals(wording.from())
                && row.on(wording.from()).marks().equals(marks);
    }
}
