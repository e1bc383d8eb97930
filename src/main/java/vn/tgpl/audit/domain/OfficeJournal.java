package vn.tgpl.audit.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.offices.OfficeChanged;

/** Writes down who added or edited an office. */
@Component
class OfficeJournal {

    private final Journal journal;

    OfficeJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void changed(OfficeChanged event) {
        journal.record(event.by(), "offices.changed", "office", event.office().toString(), null);
    }
}
