package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.DateRange;

/**
 * A code with everything it said, says and will say.
 *
 * @param order its place in the list; codes stand in ascending order
 * @param validity the days on which it may be chosen
 * @param wordings at least one, the earliest first
 */
public record CodeRow(
        CodeList list,
        String code,
        int order,
        Set<FormOfAid> forms,
        DateRange validity,
        List<CodeWording> wordings,
        List<MarkedDays> marked,
        long version) {

    public CodeRow {
        forms = Set.copyOf(forms);
        wordings = wordings.stream()
                .sorted(Comparator.comparing(CodeWording::from))
                .toList();
        marked = List.copyOf(marked);
    }

    /** As it reads on that day; before its first day as it reads on that. */
    public CodeView on(LocalDate day) {
        CodeWording wording = wordings.stream()
                .filter(one -> !one.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> wordings.get(0));
        return new CodeView(list, code, wording.label(), wording.legalReference(), forms, marks(day), validity);
    }

    /** What it says and is on that day, for the journal. */
    String told(LocalDate day) {
        CodeView code = on(day);
        return "%s (%s) marks=%s order=%d lastDay=%s"
                .formatted(code.label(), code.legalReference(), new TreeSet<>(code.marks()), order, validity.to());
    }

    private Set<CodeMark> marks(LocalDate day) {
        return marked.stream()
                .filter(mark -> mark.days().contains(day))
                .map(MarkedDays::mark)
                .collect(Collectors.toUnmodifiableSet());
    }
}
