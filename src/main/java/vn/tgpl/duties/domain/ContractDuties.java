package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.practitioners.EngagementEntered;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.Vietnam;

/** A collaborator with a card needs a contract (TT 08/2017 Đ8); written in the transaction that enters the card or the contract. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContractDuties {

    private final Subjects subjects;
    private final DutyBook book;
    private final TakenBackDuties takenBack;
    private final SignedContracts signed;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContractDuties(
            Subjects subjects,
            DutyBook book,
            TakenBackDuties takenBack,
            SignedContracts signed,
            JdbcClient jdbc,
            Clock clock) {
        this.subjects = subjects;
        this.book = book;
        this.takenBack = takenBack;
        this.signed = signed;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was entered by hand for him stands for what would arise. */
    @EventListener
    public void entered(EngagementEntered event) {
        UUID practitioner = event.practitioner().value();
        Optional<LocalDate> card = card(practitioner);
        takenBack.cardCorrected(practitioner, card.orElse(null), event.by().value());
        signed.meet(practitioner, event.by().value());
        card.filter(day -> !signed.since(day, practitioner)).ifPresent(day -> {
            if (event.contractGone()) {
                signed.reopen(practitioner, day);
            }
            arise(practitioner, day);
        });
    }

    private void arise(UUID practitioner, LocalDate card) {
        if (!signed.isWritten(practitioner, card)) {
            subjects.ofPractitioner(practitioner)
                    .ifPresent(about -> book.open(NewDuty.arising(
                            PeriodOfLaw.P2,
                            about,
                            null,
                            card.atStartOfDay(Vietnam.ZONE).toInstant())));
        }
    }

    /** The day of a card that holds and asks for a contract. */
    private Optional<LocalDate> card(UUID practitioner) {
        record Holder(PractitionerKind kind, LocalDate card) {}
        return jdbc.sql("""
                        select kind, card_issued_on from practitioners.practitioner
                         where id = :id and card_withdrawn_on is null
                           and (card_valid_to is null or card_valid_to >= :today)""")
                .param("id", practitioner)
                .param("today", LocalDate.now(clock))
                .query((row, index) -> new Holder(
                        PractitionerKind.valueOf(row.getString("kind")),
                        row.getObject("card_issued_on", LocalDate.class)))
                .optional()
                .filter(holder -> Arising.onCard(holder.kind()).contains(PeriodOfLaw.P2))
                .map(Holder::card);
    }
}
