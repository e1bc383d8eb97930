package vn.tgpl.casework.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("state", Optional.ofNullable(filter.getState()))
                .queryParamIfPresent("form", Optional.ofNullable(filter.getForm()))
                .queryParamIfPresent("field", Optional.ofNullable(filter.getField()))
                .queryParamIfPresent("office", Optional.ofNullable(filter.getOffice()))
                .queryParamIfPresent("group", Optional.ofNullable(filter.getGroup()))
                .queryParamIfPresent("practitioner", Optional.ofNullable(filter.getPractitioner()))
                .queryParamIfPresent("year", Optional.ofNullable(filter.getYear()))
                .queryParamIfPresent("due", Optional.ofNullable(filter.getDue()))
                .queryParamIfPresent("sort", Optional.ofNullable(order))
                .queryParamIfPresent("q", Optional.ofNullable(token))
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .build()
                .toUriString();
    }
}
