package vn.tgpl.casework.domain;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Opens the sensitive facts of a case to somebody outside its team, for a reason that stays on record. */
@Service
@Transactional
public class CaseReveal {

    /** What whoever is not of the team opens, by one reason. */
    private static final String ALL = "ALL";

    private final CaseFileQueries files;
    private final Journal journal;

    CaseReveal(CaseFileQueries files, Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    public void open(CaseId id, String reason, Actor actor) {
        CaseFile file = files.find(id, actor.scope()).orElseThrow(NotFound::new);
        Sight sight = Sight.of(actor, file.standing(actor.id()).executor());
        if (!sight.opensAny()) {
            throw new AccessDeniedException("not for this reader");
        }
        String opened = sight.shows(SensitiveFact.MATTER) ? SensitiveFact.PARTY_NUMBER.name() : ALL;
        journal.record(actor, "casework.reveal", "case", id.toString(), opened + ": " + reason);
    }
}
