package vn.tgpl.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.LawfulDisclosure;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.TimeOrderedId;

/** Lets data of a person leave where a consent or the law does, and keeps that they left. */
@Component
public class DisclosureBook implements Disclosures {

    private final JdbcClient jdbc;
    private final ConsentBook consents;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    DisclosureBook(JdbcClient jdbc, ConsentBook consents, Catalogue catalogue, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConsentView> standing(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return consents.of(person).stream()
                .filter(consent -> consent.standsOn(today))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConsentView> spoken(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return consents.of(person).stream()
                .filter(consent -> consent.isSpokenOn(today))
                .toList();
    }

    // Luật TGPL 2017 Đ6 k1 c: no word of the person without his consent in writing, unless the law says otherwise
    @Override
    @Transactional(readOnly = true)
    public boolean isGood(PersonId person, DisclosureBasis basis) {
        LocalDate today = LocalDate.now(clock);
        String ground = basis.ground();
        return ground == null
                ? standing(person).stream().anyMatch(consent -> consent.id().equals(basis.consent()))
                : !LawfulDisclosure.isOne(ground)
                        && catalogue
                                .choosable(CodeList.DISCLOSURE_GROUND, ground, today)
                                .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void disclose(PersonId person, DisclosureBasis basis, String recipient, Actor actor) {
        UUID consent = basis.consent();
        if (consent != null) {
            consents.hold(consent);
        }
        if (!isGood(person, basis)) {
            throw new NoBasisForDisclosure();
        }
        keep(person, basis, recipient, actor.id());
        journal.record(actor, "people.disclose", "person", person.toString(), basis.sent());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void discloseByLaw(Collection<PersonId> people, LawfulDisclosure act, String recipient, ActorId by) {
        DisclosureBasis basis = DisclosureBasis.ofGround(act.name());
        people.forEach(person -> keep(person, basis, recipient, by));
    }

    private void keep(PersonId person, DisclosureBasis basis, String recipient, ActorId by) {
        jdbc.sql("""
                        insert into people.disclosure (id, person_id, recipient, consent_id, ground_code, disclosed_at, disclosed_by)
                        values (:id, :person, :recipient, :consent, :ground, :at, :by)""")
                .param("id", TimeOrderedId.next())
                .param("person", person.value())
                .param("recipient", recipient)
                .param("consent", basis.consent())
                .param("ground", basis.ground())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** What left of a person who is known to be visible, the last first. */
    public List<DisclosureLine> of(PersonId person) {
        return jdbc.sql("""
                        select d.recipient, d.disclosed_at, a.display_name, c.given_on, d.ground_code
                          from people.disclosure d
                          left join people.disclosure_consent c on c.id = d.consent_id
                          left join identity.account a on a.id = d.disclosed_by
                         where d.person_id = :person order by d.disclosed_at desc, d.id desc""")
                .param("person", person.value())
                .query((row, index) -> new DisclosureLine(
                        row.getString("recipient"),
                        row.getObject("disclosed_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("ground_code")))
                .list();
    }
}
