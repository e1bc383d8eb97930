package vn.tgpl.intake.domain;

import java.util.Map;

/** What a request says, as a form of correction is made of it. */
public record WrittenRequest(long version, Matter matter, Claims claims, Map<String, PaperShown> papers) {

    @Override
    public String toString() {
        return "WrittenRequest[" + version + "]";
    }
}
