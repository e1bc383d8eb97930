package vn.tgpl.casework.domain;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** Reads who joined the principal beneficiary of a case that is known to be visible, the first who joined first. */
@Component
class JoinedBeneficiaryQueries {

    private final JdbcClient jdbc;

    JoinedBeneficiaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<JoinedBeneficiary> of(CaseId id) {
        return jdbc.sql("""
                        select b.group_code, b.status_code, b.added_at, b.answer, b.papers, b.deviation, b.urgent_ground, b.papers_owed, a.display_name, p.full_name, p.national_id, p.birth_year,
                               p.birth_date, p.sex, p.ethnicity_code, p.commune_code, p.address_line, p.phone,
                               p.phone_safe, p.contact_note
                          from casework.further_beneficiary b
                          join people.person p on p.id = b.person_id
                          left join identity.account a on a.id = b.added_by
                         where b.case_id = :id order by b.added_at, b.person_id""")
                .param("id", id.value())
                .query((row, index) -> new JoinedBeneficiary(
                        CaseHeadRows.person(row),
                        row.getString("group_code"),
                        row.getString("status_code"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("answer"),
                        row.getString("papers"),
                        row.getString("deviation"),
                        row.getString("urgent_ground"),
                        row.getString("papers_owed")))
                .list();
    }
}
