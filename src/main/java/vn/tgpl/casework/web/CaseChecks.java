package vn.tgpl.casework.web;

import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseCheck;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.FindingPanel;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.shared.Actor;

/** What the check of the people of a case finds now, while it is open. */
@Component
class CaseChecks {

    private final CaseCheck check;
    private final FindingPanel panel;

    CaseChecks(CaseCheck check, FindingPanel panel) {
        this.check = check;
        this.panel = panel;
    }

    /** Whether the forms ask for an agreement of the parties: in no other case would it be of use. */
    boolean mayBeAgreedOn(CaseFile file) {
        return check.mayBeAgreedOn(file);
    }

    FoundLines found(CaseFile file, Actor actor) {
        return file.head().state().isOpen() ? panel.show(check.look(file), actor) : FoundLines.NONE;
    }
}
