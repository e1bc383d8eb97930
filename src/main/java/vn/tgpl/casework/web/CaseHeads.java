package vn.tgpl.casework.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseFileQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Reads the case a page is about. */
@Component
class CaseHeads {

    /** So many names still fit a title on a phone. */
    private static final int MOST_NAMED = 2;

    private final CaseFileQueries files;
    private final CaseTexts texts;

    CaseHeads(CaseFileQueries files, CaseTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    CaseFile file(CaseId id, Actor actor) {
        return files.find(id, actor.scope()).orElseThrow(NotFound::new);
    }

    /** Whoever heads it and the others who are helped; of many how many they are. */
    private String names(CaseFile file) {
        List<String> helped =
                file.helped().stream().map(CaseFile.Person::fullName).toList();
        return helped.size() <= MOST_NAMED
                ? String.join(", ", helped)
                : texts.text("casework.head.andOthers", helped.get(0), helped.size() - 1);
    }

    CaseHead head(CaseFile file) {
        CaseFile.Head head = file.head();
        return new CaseHead(
                head.id(),
                head.code(),
                names(file),
                texts.form(head.form()),
                texts.field(head.fieldCode(), head.acceptedAt()),
                head.officeName(),
                texts.state(head.state()),
                texts.tone(head.state()));
    }
}
