package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.offices.BranchOpened;
import vn.tgpl.shared.Vietnam;

/** A branch needs its head (NĐ 144/2017 Đ7). */
@Component
public class BranchDuties {

    private final DutyBook book;
    private final Clock clock;

    BranchDuties(DutyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** A branch that is entered long after its first days has its head. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(BranchOpened event) {
        Subject branch = new Subject(SubjectKind.OFFICE, event.branch().value());
        Seat seat = new Seat(event.branch().value(), event.centre().value(), event.province());
        Instant begunAt = event.openedOn().atStartOfDay(Vietnam.ZONE).toInstant();
        if (book.dueAt(PeriodOfLaw.P10, begunAt).isAfter(clock.instant())) {
            book.open(NewDuty.arising(PeriodOfLaw.P10, new Seated(branch, seat, event.openedOn()), null, begunAt));
        }
    }
}
