package vn.tgpl.casework.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a case counts for one who performed it, as typed; blank when it does not. */
class ShareLine {

    private @Nullable UUID assignmentId;
    private @Nullable String share;

    public @Nullable UUID getAssignmentId() {
        return assignmentId;
    }

    public void setAssignmentId(@Nullable UUID assignmentId) {
        this.assignmentId = assignmentId;
    }

    public @Nullable String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share;
    }
}
