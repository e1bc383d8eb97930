package vn.tgpl.audit.domain;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.catalog.CodeChanged;
import vn.tgpl.catalog.CommunesImported;
import vn.tgpl.catalog.DifficultAreaChanged;
import vn.tgpl.catalog.LawVersionChanged;
import vn.tgpl.catalog.StatisticsColumnChanged;

/** Writes down who changed the calendar deadlines are counted by, the list of communes, the
 * code lists, or the groups of entitled persons. */
@Component
class LawJournal {

    private final Journal journal;

    LawJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void changed(CalendarChanged event) {
        String verb = event.change().name().toLowerCase(Locale.ROOT);
        journal.record(event.by(), "calendar." + verb, "day", event.day().toString(), event.reason());
    }

    @EventListener
    void changed(PeriodChanged event) {
        journal.record(
                event.by(),
                "calendar.period-changed",
                "period",
                event.now().line().name(),
                event.beforeAndAfter() + ": " + event.reason());
    }

    @EventListener
    void imported(CommunesImported event) {
        journal.record(
                event.by(),
                "catalog.communes-imported",
                "import",
                event.importId().toString(),
                null);
    }

    @EventListener
    void changed(DifficultAreaChanged event) {
        String verb = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(event.by(), "catalog.difficult-area-" + verb, "commune", event.communeCode(), null);
    }

    @EventListener
    void changed(CodeChanged event) {
        String verb = event.change().name().toLowerCase(Locale.ROOT);
        journal.record(
                event.by(), "catalog.code-" + verb, "code", event.list() + "/" + event.code(), event.beforeAndAfter());
    }

    @EventListener
    void changed(StatisticsColumnChanged event) {
        journal.record(event.by(), "catalog.column-changed", "group", event.group(), event.beforeAndAfter());
    }

    @EventListener
    void changed(LawVersionChanged event) {
        String verb = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(
                event.by(), "catalog.law-" + verb, "law", event.versionId().toString(), event.beforeAndAfter());
    }
}
