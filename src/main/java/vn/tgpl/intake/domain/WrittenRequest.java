package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import vn.tgpl.intake.GroupClaim;

/** What a request says, as a form of correction is made of it. */
public record WrittenRequest(long version, Matter matter, List<GroupClaim> groups, Map<String, PaperShown> papers) {

    @Override
    public String toString() {
        return "WrittenRequest[" + version + "]";
    }
}
