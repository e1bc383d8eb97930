package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;

/**
 * Changes a code of a list.
 *
 * @param seen the version on which the change rests
 * @param shownOn the day whose wording and marks were shown before they were changed
 * @param wording holds, with the marks, from its day on; what came before stays as it was
 * @param lastDay the last day on which it is offered, null while it is in use
 */
public record ChangeCode(
        CodeList list,
        String code,
        long seen,
        LocalDate shownOn,
        CodeWording wording,
        Set<CodeMark> marks,
        int order,
        @Nullable LocalDate lastDay,
        String reason) {

    public ChangeCode {
        marks = marks.stream().filter(mark -> mark.list() == list).collect(Collectors.toUnmodifiableSet());
    }

    LocalDate from() {
        return wording.from();
    }

    boolean isSaidBy(CodeView stored) {
        return isWordedLike(stored) && stored.marks().equals(marks);
    }

    boolean isWordedLike(CodeView stored) {
        return wording.equals(new CodeWording(wording.from(), stored.label(), stored.legalReference()));
    }

    boolean isPlacedLike(CodeRow stored) {
        return order == stored.order()
                && Objects.equals(lastDay, stored.validity().to());
    }
}
