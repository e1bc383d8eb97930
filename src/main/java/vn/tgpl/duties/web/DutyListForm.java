package vn.tgpl.duties.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.duties.domain.DutyFilter;
import vn.tgpl.duties.domain.DutyFilter.Show;
import vn.tgpl.duties.domain.DutyGroup;

/** The filters of the list, as they stand in the URL. */
class DutyListForm {

    private @Nullable Show show;
    private @Nullable DutyGroup group;
    private boolean mine;

    DutyFilter filter() {
        return new DutyFilter(show == null ? Show.OPEN : show, group, mine);
    }

    String href(@Nullable String after) {
        return UriComponentsBuilder.fromPath("/duties")
                .queryParamIfPresent("show", Optional.ofNullable(show))
                .queryParamIfPresent("group", Optional.ofNullable(group))
                .queryParamIfPresent("mine", mine ? Optional.of(true) : Optional.empty())
                .queryParamIfPresent("after", Optional.ofNullable(after))
                .encode()
                .build()
                .toUriString();
    }

    public @Nullable Show getShow() {
        return show;
    }

    public void setShow(@Nullable Show show) {
        this.show = show;
    }

    public @Nullable DutyGroup getGroup() {
        return group;
    }

    public void setGroup(@Nullable DutyGroup group) {
        this.group = group;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
