package vn.tgpl.duties.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.BeneficiaryReturned;
import vn.tgpl.casework.CaseReopened;
import vn.tgpl.casework.PractitionerReplaced;
import vn.tgpl.intake.TransferReturned;

/**
 * Duties that fall with what began them: nobody has to be told any more of a decision that was taken back, and whoever was
 * replaced owes nothing in the case. What comes in its place begins its own duties.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakenBackDuties {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Set<PeriodOfLaw> OF_THE_END =
            Set.of(PeriodOfLaw.D16, PeriodOfLaw.D32, PeriodOfLaw.D32_AUTHORITY);
    private static final Set<PeriodOfLaw> OF_AN_APPOINTMENT = Set.of(PeriodOfLaw.D11, PeriodOfLaw.D12_NOTICE);
    private static final Set<PeriodOfLaw> OF_THE_TRANSFER = Set.of(PeriodOfLaw.D25, PeriodOfLaw.D9_ANSWER);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    TakenBackDuties(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who had left before the case ended is not helped anew by its reopening: what is told of him stays. */
    @EventListener
    public void reopened(CaseReopened event) {
        drop(
                "case_id",
                event.caseId().value(),
                null,
                OF_THE_END,
                "reopened",
                event.by().value());
    }

    /** Who sent it back is of another office, and no name of it stands here. */
    @EventListener
    public void returned(TransferReturned event) {
        drop("request_id", event.requestId().value(), null, OF_THE_TRANSFER, "returned", null);
    }

    /** Nobody tells him any more who was appointed for him. */
    @EventListener
    public void left(BeneficiaryLeft event) {
        drop("case_id", event.caseId().value(), event.person(), OF_AN_APPOINTMENT, "left", null);
    }

    /** What had to be told of one of several who were helped; what he himself was to be told is owed again. */
    @EventListener
    public void returned(BeneficiaryReturned event) {
        jdbc.sql("""
                        update duties.duty
                           set state = 'OPEN', drop_reason = null, settled_at = null, settled_by = null, version = version + 1
                         where case_id = :id and person_id = :person and kind in (:kinds)
                           and state = 'DROPPED' and drop_reason = :left""")
                .param("id", event.caseId().value())
                .param("person", event.person())
                .param("kinds", OF_AN_APPOINTMENT.stream().map(Enum::name).toList())
                .param("left", messages.getMessage("duties.dropped.left", null, VIETNAMESE))
                .update();
        drop(
                "case_id",
                event.caseId().value(),
                event.person(),
                OF_THE_END,
                "leavingTakenBack",
                event.by().value());
    }

    /** What he himself owes falls with his part in the case, and so does what is told of his appointment: it holds no more. */
    @EventListener
    public void replaced(PractitionerReplaced event) {
        dropWhere(
                        "case_id = :id and executor_id = :executor and (responsible = 'EXECUTOR' or kind in (:kinds))",
                        "replaced",
                        event.by().value())
                .param("id", event.caseId().value())
                .param("executor", event.practitioner().value())
                .param("kinds", OF_AN_APPOINTMENT.stream().map(Enum::name).toList())
                .update();
    }

    /**
     * A contract is owed for the card as it stands now; what somebody entered by hand is his to drop.
     *
     * @param card the day of the card for which one is owed, null where none is owed any more
     */
    public void cardCorrected(UUID practitioner, @Nullable LocalDate card, UUID by) {
        dropWhere("""
                        practitioner_id = :id and origin = 'EVENT' and kind = :kind
                           and (begun_at at time zone 'Asia/Ho_Chi_Minh')::date is distinct from :card""", "cardCorrected", by)
                .param("id", practitioner)
                .param("kind", PeriodOfLaw.P2.name())
                .param("card", card, Types.DATE)
                .update();
    }

    /** @param person of whom it is told, null where it is told of the whole case or request */
    private void drop(
            String subject, UUID id, @Nullable UUID person, Set<PeriodOfLaw> kinds, String reason, @Nullable UUID by) {
        dropWhere(subject + " = :id and person_id is not distinct from :person and kind in (:kinds)", reason, by)
                .param("id", id)
                .param("person", person, Types.OTHER)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .update();
    }

    private JdbcClient.StatementSpec dropWhere(String condition, String reason, @Nullable UUID by) {
        return jdbc.sql("""
                        update duties.duty
                           set state = 'DROPPED', drop_reason = :reason, settled_at = :now, settled_by = :by,
                               version = version + 1
                         where state = 'OPEN' and %s""".formatted(condition))
                .param("reason", messages.getMessage("duties.dropped." + reason, null, VIETNAMESE))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER);
    }
}
