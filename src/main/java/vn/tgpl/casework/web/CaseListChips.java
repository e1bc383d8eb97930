package vn.tgpl.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.list.CaseListFilter.Due;
import vn.tgpl.platform.web.Chip;

/**
 * What a list of cases is mostly narrowed to, one click away; the other filters stay. They bear no counts: how many the
 * chosen one leaves stands over the table.
 */
@Component
class CaseListChips {

    private final CaseTexts texts;

    CaseListChips(CaseTexts texts) {
        this.texts = texts;
    }

    List<Chip> of(CaseListForm filter) {
        return Stream.of(
                        Stream.of(chip(texts.text("common.all"), filter, null, null)),
                        Stream.of(CaseState.values()).map(state -> chip(texts.state(state), filter, state, null)),
                        Stream.of(chip(texts.text("casework.list.due." + Due.OVERDUE), filter, null, Due.OVERDUE)))
                .flatMap(chips -> chips)
                .toList();
    }

    private static Chip chip(String label, CaseListForm filter, @Nullable CaseState state, @Nullable Due due) {
        String href = UriComponentsBuilder.fromUriString(filter.address().from(null))
                .replaceQueryParam("state")
                .replaceQueryParam("due")
                .queryParamIfPresent("state", Optional.ofNullable(state))
                .queryParamIfPresent("due", Optional.ofNullable(due))
                .build()
                .toUriString();
        boolean active = state == filter.getState() && Objects.equals(due, filter.getDue());
        return new Chip(label, href, null, active);
    }
}
