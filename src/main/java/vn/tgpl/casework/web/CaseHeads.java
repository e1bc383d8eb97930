package vn.tgpl.casework.web;

import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Reads the case a page is about. */
@Component
class CaseHeads {

    private final CaseFileQueries files;
    private final CaseTexts texts;

    CaseHeads(CaseFileQueries files, CaseTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    CaseFile file(CaseId id, Actor actor) {
        return files.find(id, actor.scope()).orElseThrow(NotFound::new);
    }

    CaseHead head(CaseFile file) {
        CaseFile.Head head = file.head();
        return new CaseHead(
                head.id(),
                head.code(),
                file.beneficiary().fullName(),
                texts.form(head.form()),
                texts.field(head.fieldCode(), head.acceptedAt()),
                head.officeName(),
                texts.state(head.state()),
                texts.tone(head.state()));
    }
}
