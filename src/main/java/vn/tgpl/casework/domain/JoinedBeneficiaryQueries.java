package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.HandedIn;

/** Reads who joined the principal beneficiary of a case that is known to be visible, the first who joined first. */
@Component
class JoinedBeneficiaryQueries {

    private final JdbcClient jdbc;

    JoinedBeneficiaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<JoinedBeneficiary> of(CaseId id) {
        return jdbc.sql("""
                        select b.person_id, b.group_code, b.status_code, b.claimed_as, b.connected_matter, b.notified_at, b.application_shown, b.documents_shown, b.documents_told, b.added_at, b.answer, b.papers, b.deviation, b.apart_reason, b.urgent_ground, b.papers_owed, b.residence, b.residence_commune, b.residence_village, b.area_shown_by, s.codes, s.forms, s.numbers, s.issuers, s.days, s.years,
                               array(select g.group_code from casework.joined_group g
                                      where g.case_id = b.case_id and g.person_id = b.person_id
                                      order by g.group_code) as other_groups,
                               case when w.id is null then b.papers_owed else w.still_owed end as owed_now, a.display_name,
                               e.ended_on as left_on, e.ground_code, e.reason as left_because, e.recorded_at as end_recorded_at, e.appointment_due_at, e.next_head_id, ea.display_name as end_recorded_by, p.full_name, p.national_id, p.birth_year,
                               p.birth_date, p.sex, p.ethnicity_code, p.residence_province_code, p.commune_code, nullif(concat_ws(', ', p.address_line, p.village), '') as address_line, p.phone,
                               p.phone_safe, p.address_safe, p.safety_reason, p.contact_note
                          from casework.further_beneficiary b
                          join people.person p on p.id = b.person_id
                          left join identity.account a on a.id = b.added_by
                          left join casework.beneficiary_end e
                            on e.case_id = b.case_id and e.person_id = b.person_id and e.taken_back_at is null
                          left join identity.account ea on ea.id = e.recorded_by
                          left join lateral (select x.id, x.still_owed
                                               from (select id, still_owed, recorded_at as at from casework.paper_arrival
                                                      where case_id = b.case_id and person_id = b.person_id
                                                     union all
                                                     select id, still_owed, corrected_at from casework.residence_correction
                                                      where case_id = b.case_id and person_id = b.person_id and papers_awaited) x
                                              order by x.at desc, x.id desc limit 1) w on true
                          left join lateral (select %s
                                               from casework.joined_paper
                                              where case_id = b.case_id and person_id = b.person_id) s on true
                         where b.case_id = :id order by b.added_at, b.person_id""".formatted(CamePaperColumns.LISTS))
                .param("id", id.value())
                .query((row, index) -> new JoinedBeneficiary(
                        row.getObject("person_id", UUID.class),
                        CaseHeadRows.person(row),
                        row.getString("group_code"),
                        List.of((String[]) row.getArray("other_groups").getArray()),
                        row.getString("status_code"),
                        claimedAs(row),
                        row.getObject("connected_matter", Boolean.class),
                        Columns.maybeAt(row, "notified_at"),
                        new HandedIn(
                                row.getObject("application_shown", Boolean.class),
                                row.getObject("documents_shown", Boolean.class),
                                row.getString("documents_told")),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("answer"),
                        row.getString("papers"),
                        CamePaperColumns.of(row),
                        row.getString("deviation"),
                        row.getString("apart_reason"),
                        row.getString("urgent_ground"),
                        row.getString("papers_owed"),
                        row.getString("owed_now"),
                        CaseHeadRows.residence(row),
                        row.getString("area_shown_by"),
                        end(row)))
                .list();
    }

    private static @Nullable ClaimedAs claimedAs(ResultSet row) throws SQLException {
        String claimedAs = row.getString("claimed_as");
        return claimedAs == null ? null : ClaimedAs.valueOf(claimedAs);
    }

    /** Of whoever is helped no longer, by the columns of his leaving; null of who is. */
    static JoinedBeneficiary.@Nullable End end(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("left_on", LocalDate.class);
        return on == null
                ? null
                : new JoinedBeneficiary.End(
                        on,
                        row.getString("ground_code"),
                        row.getString("left_because"),
                        Columns.at(row, "end_recorded_at"),
                        row.getString("end_recorded_by"),
                        Columns.maybeAt(row, "appointment_due_at"),
                        row.getObject("next_head_id", UUID.class));
    }
}
