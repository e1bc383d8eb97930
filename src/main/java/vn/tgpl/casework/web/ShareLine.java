package vn.tgpl.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.Share;

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

    /** Refuses what is no share; empty parts mean nothing, equal ones are chosen. */
    static void check(List<ShareLine> lines, boolean equal, Errors errors) {
        for (int line = 0; line < lines.size(); line++) {
            String typed = lines.get(line).getShare();
            if (typed != null && Share.parse(typed).isEmpty()) {
                errors.rejectValue("shares[" + line + "].share", "casework.closure.share.unreadable");
            }
        }
        if (!lines.isEmpty() && !equal && lines.stream().allMatch(line -> line.getShare() == null)) {
            errors.rejectValue("shareTotal", "casework.error.SharesNotOne");
        }
    }

    /** The parts by assignment, all alike where that is chosen; what cannot be read is none. */
    static Map<UUID, Share> typed(List<ShareLine> lines, boolean equal) {
        Map<UUID, Share> typed = new LinkedHashMap<>();
        for (ShareLine line : lines) {
            UUID assignment = line.getAssignmentId();
            Optional<Share> share = equal
                    ? Optional.of(new Share(1, lines.size()))
                    : Optional.ofNullable(line.getShare()).flatMap(Share::parse);
            if (assignment != null) {
                share.ifPresent(part -> typed.put(assignment, part));
            }
        }
        return typed;
    }
}
