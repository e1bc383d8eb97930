package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.calendar.PeriodChanged;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.platform.Snapshots;

/** The periods in the database, kept in memory between edits. */
@Service
class StoredPeriods implements PeriodTable {

    private final Snapshot<PeriodBook> book;

    StoredPeriods(PeriodRows rows, Snapshots snapshots) {
        this.book = snapshots.of(() -> new PeriodBook(rows.all()));
    }

    @Override
    public PeriodTerms of(PeriodOfLaw line, LocalDate day) {
        return book.get().of(line, day);
    }

    @Override
    public LocalDate firstDay(PeriodOfLaw line) {
        return book.get().firstDay(line);
    }

    @Override
    public boolean isSetOn(PeriodOfLaw line, LocalDate day) {
        return book.get().isSetOn(line, day);
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void edited(PeriodChanged event) {
        book.forget();
    }
}
