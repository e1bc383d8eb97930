package vn.tgpl.practitioners.domain;

import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.Display;

/** A contract or a suspension that was changed or taken out is found again in the journal, by its days. */
@Component
class TermJournal {

    private final Journal journal;

    TermJournal(Journal journal) {
        this.journal = journal;
    }

    void tell(PractitionerDetails before, ChangePractitioner command, Actor actor) {
        gone(before.contracts(), command.details().contracts(), "practitioners.contract-removed", command.id(), actor);
        gone(
                before.suspensions(),
                command.details().suspensions(),
                "practitioners.suspension-removed",
                command.id(),
                actor);
    }

    private void gone(Terms before, Terms now, String action, PractitionerId id, Actor actor) {
        before.ranges().stream()
                .filter(range -> !now.ranges().contains(range))
                .forEach(range -> journal.record(actor, action, "practitioner", id.toString(), days(range)));
    }

    private static String days(DateRange range) {
        return Display.date(range.from()) + " – " + Display.date(range.to());
    }
}
