package vn.tgpl.referrals.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestId;
import vn.tgpl.offices.Offices;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.LawfulDisclosure;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.ActorId;

/** Keeps with the person that the office that sent him heard what became of it. */
@Component
class AnswerTold {

    private final JdbcClient jdbc;
    private final Disclosures disclosures;
    private final Offices offices;

    AnswerTold(JdbcClient jdbc, Disclosures disclosures, Offices offices) {
        this.jdbc = jdbc;
        this.disclosures = disclosures;
        this.offices = offices;
    }

    /** @param by who decided on the request, or found that it answers the referral */
    void tell(RequestId request, Referral referral, ActorId by) {
        UUID person = jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", request.value())
                .query(UUID.class)
                .single();
        disclosures.discloseByLaw(
                List.of(new PersonId(person)),
                LawfulDisclosure.REFERRAL_ANSWER,
                offices.get(referral.sender()).name(),
                by);
    }
}
