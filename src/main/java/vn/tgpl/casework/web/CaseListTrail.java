package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.Searches;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.shared.Actor;

/** What is written down of whoever looks for cases: the words he searched for, and a group whose list tells of each in it. */
@Component
class CaseListTrail {

    private final Searches searches;
    private final Journal journal;
    private final Catalogue catalogue;
    private final Clock clock;

    CaseListTrail(Searches searches, Journal journal, Catalogue catalogue, Clock clock) {
        this.searches = searches;
        this.journal = journal;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    void searched(Actor actor, String words, String found) {
        searches.record(actor, Searches.Place.CASES, words, found);
    }

    /**
     * A page of names that all stand in one group tells of each what his case shows to the team only (Luật TGPL 2017 Đ6 k1 c):
     * each page of it is a reading, also where it is reached by a link.
     *
     * @param group by which the list was asked for, null for none
     */
    void shown(Actor actor, @Nullable String group, String found) {
        if (group != null && isSensitive(group)) {
            journal.record(actor, "casework.list-of-group", "cases", group, found);
        }
    }

    private boolean isSensitive(String group) {
        return !SensitiveFact.ofGroup(
                        group, catalogue.group(group, LocalDate.now(clock)).orElse(null))
                .isEmpty();
    }
}
