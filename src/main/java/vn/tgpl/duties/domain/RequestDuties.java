package vn.tgpl.duties.domain;

import java.time.Instant;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.intake.RequestAnswered;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.intake.RequestTransferred;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.shared.Vietnam;

/** What has to be told after a decision about a request; written in the transaction of the decision. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestDuties {

    private final Subjects subjects;
    private final DutyBook book;
    private final JdbcClient jdbc;

    RequestDuties(Subjects subjects, DutyBook book, JdbcClient jdbc) {
        this.subjects = subjects;
        this.book = book;
        this.jdbc = jdbc;
    }

    @EventListener
    public void refused(RequestRefused event) {
        arise(Arising.onRefusal(cameFromAuthority(event.requestId())), event.requestId(), event.refusedAt());
    }

    @EventListener
    public void transferred(RequestTransferred event) {
        arise(Arising.onTransfer(cameFromAuthority(event.requestId())), event.requestId(), event.transferredAt());
    }

    /** TT 12/2018 Đ9 k2: answered at once from the day it came in, of which only an earlier day is known without its minute. */
    @EventListener
    public void withdrawn(RequestWithdrawn event) {
        boolean noted = event.receivedOn()
                .equals(event.withdrawnAt().atZone(Vietnam.ZONE).toLocalDate());
        Instant begunAt = noted
                ? event.withdrawnAt()
                : event.receivedOn().atStartOfDay(Vietnam.ZONE).toInstant();
        arise(Arising.onWithdrawal(cameFromAuthority(event.requestId())), event.requestId(), begunAt);
    }

    @EventListener
    public void answered(RequestAnswered event) {
        arise(Arising.onAnswerOnTheSpot(cameFromAuthority(event.requestId())), event.requestId(), event.answeredAt());
    }

    private void arise(Set<PeriodOfLaw> kinds, RequestId request, Instant at) {
        subjects.ofRequest(request.value())
                .ifPresent(about -> kinds.forEach(kind -> book.open(NewDuty.arising(kind, about, null, at))));
    }

    private boolean cameFromAuthority(RequestId request) {
        return jdbc.sql("select exists (select 1 from intake.request where id = :id and channel = 'AUTHORITY')")
                .param("id", request.value())
                .query(Boolean.class)
                .single();
    }
}
