package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.shared.Actor;

/** Reads the filters of the list for one reader; what cannot be asked for is said at its field and left out. */
@Component
class CaseListReader {

    private final CaseGroupChoices groups;

    CaseListReader(CaseGroupChoices groups) {
        this.groups = groups;
    }

    /** @param words the words to look for, null for the other filters alone */
    CaseListFilter read(CaseListForm form, BindingResult errors, @Nullable String words, Actor reader) {
        String group = form.getGroup();
        if (group != null && !groups.mayAsk(group, reader)) {
            errors.rejectValue("group", "casework.list.group.none");
            return form.toFilter(null, words);
        }
        return form.toFilter(group, words);
    }
}
