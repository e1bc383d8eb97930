package vn.tgpl.casework.web;

import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseCheck;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.FindingTexts;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.shared.Actor;

/** What the check of the people of a case finds now, while it is open. */
@Component
class CaseChecks {

    private final CaseCheck check;
    private final FindingTexts texts;

    CaseChecks(CaseCheck check, FindingTexts texts) {
        this.check = check;
        this.texts = texts;
    }

    FoundLines found(CaseFile file, Actor actor) {
        return file.head().state().isOpen()
                ? texts.lines(check.look(file.head().id()), actor.scope())
                : FoundLines.NONE;
    }
}
