package vn.tgpl.intake.domain;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonEdited;

/**
 * What is on record of a beneficiary is part of what an open request is decided on (Luật TGPL 2017 Đ7, Đ30 k1): whoever
 * decides by a form that was made before a correction of the person is told so. What was corrected stands with the person.
 */
@Component
class BeneficiaryEdits {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final DecisionBook book;
    private final MessageSource messages;
    private final Clock clock;

    BeneficiaryEdits(JdbcClient jdbc, DecisionBook book, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PersonEdited edited) {
        String what = messages.getMessage("intake.correction.beneficiary", null, VIETNAMESE);
        jdbc.sql("""
                        update intake.request set version = version + 1
                        where beneficiary_id = :person and state in ('RECEIVED', 'WAITING_PAPERS')
                        returning id""")
                .param("person", edited.person().value())
                .query(UUID.class)
                .list()
                .forEach(id -> book.corrected(new RequestId(id), clock.instant(), edited.by(), what));
    }
}
