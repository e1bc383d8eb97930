package vn.tgpl.duties.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.duties.DutyId;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.LawfulDisclosure;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.ActorId;

/** Keeps with people that a procedural authority was told of them, once the duty to tell it is met. */
@Component
class TellingAuthority {

    // Luật TGPL 2017 Đ31 k4; TTLT 10/2018 Đ3 k4; the other notices go to the person himself
    private static final Set<PeriodOfLaw> TO_AUTHORITY =
            EnumSet.of(PeriodOfLaw.D9_ANSWER, PeriodOfLaw.D11, PeriodOfLaw.D32_AUTHORITY);

    // a duty that names nobody is about all who are helped; one that says that nobody is helped any more, about all who
    // were
    private static final String TOLD = """
            select distinct coalesce(c.authority, r.notifying_authority, :unnamed) as authority, p.id as person
              from duties.duty d
              left join casework.legal_aid_case c on c.id = d.case_id
              left join intake.request r on r.id = coalesce(d.request_id, c.request_id)
             cross join lateral (select coalesce(d.person_id, c.beneficiary_id, r.beneficiary_id) as id
                                  union select b.person_id from casework.further_beneficiary b
                                         where b.case_id = c.id and d.person_id is null) p
             where d.id = :id and d.kind in (:kinds)
               and (d.person_id is not null or d.kind = 'D32_AUTHORITY'
                    or not exists (select 1 from casework.beneficiary_end e
                                    where e.case_id = c.id and e.person_id = p.id and e.taken_back_at is null))""";

    private final JdbcClient jdbc;
    private final Disclosures disclosures;
    private final MessageSource messages;

    TellingAuthority(JdbcClient jdbc, Disclosures disclosures, MessageSource messages) {
        this.jdbc = jdbc;
        this.disclosures = disclosures;
        this.messages = messages;
    }

    private record Told(UUID person, String authority) {}

    /** A duty of any kind that was just met. */
    void met(DutyId duty, ActorId by) {
        told(duty)
                .forEach(told -> disclosures.discloseByLaw(
                        List.of(new PersonId(told.person())), LawfulDisclosure.NOTICE, told.authority(), by));
    }

    private List<Told> told(DutyId duty) {
        return jdbc.sql(TOLD)
                .param("id", duty.value())
                .param("kinds", TO_AUTHORITY.stream().map(Enum::name).toList())
                .param(
                        "unnamed",
                        messages.getMessage("duties.authority.unnamed", null, LocaleContextHolder.getLocale()))
                .query((row, index) -> new Told(row.getObject("person", UUID.class), row.getString("authority")))
                .list();
    }
}
