package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.PageAddress;

/** Where a list with certain filters is found: further on, in another order, on paper, as a sheet. */
record CaseListAddress(CaseListForm filter) {

    /** The list from another position; null for its beginning. */
    String from(@Nullable String after) {
        return of(CaseListController.PAGE, filter.getQ(), filter.getSort(), after);
    }

    /** The same in another order, from the beginning. */
    String sorted(@Nullable String order) {
        return of(CaseListController.PAGE, filter.getQ(), order, null);
    }

    /** The same list on another path: on paper, as a sheet. */
    String at(String path) {
        return of(path, filter.getQ(), filter.getSort(), null);
    }

    /** The same without the words, for the journal. */
    String withoutWords() {
        return of(CaseListController.PAGE, null, filter.getSort(), null);
    }

    private String of(String path, @Nullable String token, @Nullable String order, @Nullable String after) {
        return PageAddress.of(path)
                .with("state", filter.getState())
                .with("form", filter.getForm())
                .with("field", filter.getField())
                .with("office", filter.getOffice())
                .with("group", filter.getGroup())
                .with("practitioner", filter.getPractitioner())
                .with("year", filter.getYear())
                .with("due", filter.getDue())
                .with("sort", order)
                .with("q", token)
                .with("after", after)
                .toString();
    }
}
