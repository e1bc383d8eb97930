package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.RegistrationQueries;

/** The registrations of the case a page is about, which stand in its own section and in its history: asked for once a page. */
@Component
@RequestScope
class RegistrationsOnPage {

    private final RegistrationQueries queries;

    private @Nullable CaseFile asked;
    private List<RegistrationQueries.Registered> found = List.of();

    RegistrationsOnPage(RegistrationQueries queries) {
        this.queries = queries;
    }

    /** Those that were not withdrawn. */
    List<RegistrationQueries.Registered> of(CaseFile file) {
        return told(file).stream().filter(one -> one.withdrawal() == null).toList();
    }

    /** The same with what was withdrawn. */
    List<RegistrationQueries.Registered> told(CaseFile file) {
        if (!file.equals(asked)) {
            found = queries.told(file);
            asked = file;
        }
        return found;
    }
}
