package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.CaseReopened;

/** Nobody has to be told any more of an end that was taken back; the next end begins its own duties. */
@Component
public class ReopenedCaseDuties {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Set<PeriodOfLaw> OF_THE_END =
            Set.of(PeriodOfLaw.D16, PeriodOfLaw.D32, PeriodOfLaw.D32_AUTHORITY);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    ReopenedCaseDuties(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopened(CaseReopened event) {
        jdbc.sql("""
                        update duties.duty
                           set state = 'DROPPED', drop_reason = :reason, settled_at = :now, settled_by = :by,
                               version = version + 1
                         where case_id = :case and kind in (:kinds) and state = 'OPEN'""")
                .param("reason", messages.getMessage("duties.dropped.reopened", null, VIETNAMESE))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", event.by().value())
                .param("case", event.caseId().value())
                .param("kinds", OF_THE_END.stream().map(Enum::name).toList())
                .update();
    }
}
