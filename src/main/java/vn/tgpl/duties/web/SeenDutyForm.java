package vn.tgpl.duties.web;

import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.platform.web.Drafted;

/** A form about a duty as its sender saw it. */
@Drafted
abstract class SeenDutyForm {

    private long version;

    void see(DutyView duty) {
        version = duty.version();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
