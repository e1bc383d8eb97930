package vn.tgpl.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A code of a list, as it reads and is marked on the day it was asked for.
 *
 * @param forms forms of aid to which the code belongs
 * @param validity the days on which it may be chosen
 */
public record CodeView(
        CodeList list,
        String code,
        String label,
        @Nullable String legalReference,
        Set<FormOfAid> forms,
        Set<CodeMark> marks,
        DateRange validity) {

    public CodeView {
        forms = Set.copyOf(forms);
        marks = Set.copyOf(marks);
    }

    public boolean is(CodeMark mark) {
        return marks.contains(mark);
    }
}
