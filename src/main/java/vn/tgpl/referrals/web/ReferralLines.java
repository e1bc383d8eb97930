package vn.tgpl.referrals.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.AnswerPromise;
import vn.tgpl.referrals.domain.PromisedTerm;
import vn.tgpl.referrals.domain.ReferralRow;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Puts referrals into words. */
@Component
class ReferralLines {

    private final AnswerPromise promise;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    ReferralLines(AnswerPromise promise, MessageSource messages, Clock clock) {
        this.promise = promise;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    ReferralLine of(ReferralRow row) {
        boolean waits = row.state() == ReferralState.WAITING;
        PromisedTerm promised = waits ? row.promised() : null;
        return new ReferralLine(
                row.id().toString(),
                row.code(),
                row.fullName(),
                row.senderOffice(),
                Display.dateTime(row.sentAt()),
                row.state().name(),
                promised != null && promise.isBroken(row.sentAt(), promised) ? "overdue" : kind(row.state()),
                Display.dateOf(row.answeredAt()),
                promised == null ? null : Display.date(promise.dayFor(row.sentAt(), promised)),
                waits && row.transferred() ? waiting(row.sentAt()) : null,
                row.transferred());
    }

    /**
     * For how long something has waited, in whole days. The law gives whoever receives a request that was passed on no
     * period to take it (Luật TGPL 2017 Đ35), so that its age is told and no deadline.
     */
    String waiting(Instant since) {
        LocalDate day = LocalDate.ofInstant(since, Vietnam.ZONE);
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        return days <= 0
                ? messages.getMessage("referrals.waiting.today")
                : messages.getMessage("referrals.waiting.days", new Object[] {Display.date(day), Display.number(days)});
    }

    private static String kind(ReferralState state) {
        return switch (state) {
            case WAITING -> "waiting";
            case TAKEN_UP -> "info";
            case ACCEPTED, ANSWERED -> "done";
            case REFUSED, TRANSFERRED, WITHDRAWN, RETURNED, NOT_REACHED, NOT_WANTED -> "neutral";
        };
    }
}
