package vn.tgpl.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** How long periods of the law are, in words for texts that name them, so that no text keeps a length the law has left. */
@Component
public class PeriodWords {

    private final PeriodTable periods;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    PeriodWords(PeriodTable periods, MessageSource messages, Clock clock) {
        this.periods = periods;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    /** The length of one that begins today, with its unit. */
    public String of(PeriodOfLaw line) {
        return on(line, LocalDate.now(clock));
    }

    /** The length of one that begins on that day. */
    public String on(PeriodOfLaw line, LocalDate day) {
        PeriodTerms terms = periods.of(line, day);
        return of(terms.unit(), terms.amount());
    }

    /** From when one runs that begins today, where the law leaves it open. */
    public PeriodBeginning beginning(PeriodOfLaw line) {
        return Objects.requireNonNull(periods.of(line, LocalDate.now(clock)).runsFrom(), line::name);
    }

    /** A length that was kept, with its unit. */
    public String of(PeriodUnit unit, int amount) {
        return messages.getMessage("calendar.period." + unit, new Object[] {amount});
    }

    /** Today's lengths, as the arguments of a message. */
    public Object[] of(List<PeriodOfLaw> lines) {
        return lines.stream().map(this::of).toArray();
    }
}
