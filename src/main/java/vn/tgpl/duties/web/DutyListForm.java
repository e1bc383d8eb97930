package vn.tgpl.duties.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.duties.domain.DutyFilter;
import vn.tgpl.duties.domain.DutyFilter.Show;
import vn.tgpl.duties.domain.DutyGroup;
import vn.tgpl.platform.web.PageAddress;

/** The filters of the list, as they stand in the URL. */
class DutyListForm {

    private @Nullable Show show;
    private @Nullable DutyGroup group;
    private boolean mine;

    DutyFilter filter() {
        return new DutyFilter(show == null ? Show.OPEN : show, group, mine);
    }

    String href(@Nullable String after) {
        return PageAddress.of("/duties")
                .with("show", show)
                .with("group", group)
                .with("mine", mine ? Boolean.TRUE : null)
                .with("after", after)
                .toString();
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
