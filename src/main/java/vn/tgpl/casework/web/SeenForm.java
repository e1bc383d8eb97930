package vn.tgpl.casework.web;

import java.time.Instant;
import vn.tgpl.casework.domain.CaseFile;

/** A form about a case as its sender saw it; when it has moved on since, the form is asked for once more. */
abstract class SeenForm extends OpenedForm {

    private long version;

    @Override
    void see(CaseFile file, Instant now) {
        super.see(file, now);
        version = file.head().version();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
