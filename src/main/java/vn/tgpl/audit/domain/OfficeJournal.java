package vn.tgpl.audit.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.offices.OfficeChanged;

/** Writes down who added or edited an office, and what stood before and stands now. */
@Component
class OfficeJournal {

    private final Journal journal;

    OfficeJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void changed(OfficeChanged event) {
        String action = event.added() ? "offices.added" : "offices.changed";
        journal.record(event.by(), action, "office", event.office().toString(), event.beforeAndAfter());
    }
}
