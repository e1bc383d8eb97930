package vn.tgpl.casework.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Opens the sensitive facts of a case to somebody outside its team, for a reason that stays on record. */
@Service
@Transactional
public class CaseReveal {

    private final CaseFileQueries files;
    private final Journal journal;

    CaseReveal(CaseFileQueries files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    public void open(CaseId id, String reason, Actor actor) {
        if (files.find(id, actor.scope()).isEmpty()) {
            throw new NotFound();
        }
        journal.record(actor, "casework.reveal", "case", id.toString(), reason);
    }
}
