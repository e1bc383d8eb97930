package vn.tgpl.attacks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.Rows;

/** One thing of each kind that belongs to somebody, kept by an office; by the address its pages begin with. */
final class ThingsOfAnOffice {

    private static final String NAME = "Lê Văn Sen";

    private final JdbcClient jdbc;
    private final Rows rows;

    ThingsOfAnOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new Rows(jdbc);
    }

    Map<String, UUID> madeAt(UUID office) {
        UUID person = rows.person(office, NAME, null);
        Map<String, UUID> things = new HashMap<>(worked(office, person));
        things.put("/disposals/{id}", row(office, """
                insert into retention.disposal (id, kind, office_id, centre_id, province_code, source, reason, proposed_at,
                    proposed_by, proposed_by_name)
                select o.id, 'CASE', o.office, o.centre, o.province, 'Article', 'A', now(), o.id, 'A' from"""));
        return things;
    }

    private Map<String, UUID> worked(UUID office, UUID person) {
        return Map.of(
                "/people/{id}", person,
                "/requests/{id}", rows.request(office, person, NAME, "RECEIVED", Instant.now()),
                "/cases/{id}", rows.legalAidCase(Rows.CaseFacts.open(office, NAME, LocalDate.of(2026, 11, 2))),
                "/verifications/{id}", row(office, """
                        insert into casework.verification (id, office_id, centre_id, province_code, counterpart, subject,
                            asked_on, due_on, unit, amount, legal_reference, recorded_at, recorded_by, version)
                        select o.id, o.office, o.centre, o.province, 'Centre', 'Facts', '2026-11-20', '2026-11-30',
                            'CALENDAR_DAYS', 10, 'Article', now(), o.office, 0 from"""),
                "/duties/{id}", row(office, """
                        insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible,
                            legal_reference, origin, begun_at, due_at, recorded_at, state, version)
                        select o.id, o.office, o.centre, o.province, 'D30', 'CALENDAR_DAYS', 5, 'CENTRE', 'Article', 'EVENT',
                            now(), now(), now(), 'OPEN', 0 from"""),
                "/referrals/{id}", row(office, """
                        insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code,
                            full_name, contact, person_status, matter, paper_seen, sent_at, state, version, promised_unit,
                            promised_amount)
                        select o.id, 'R-' || o.id, o.office, o.id, o.centre, o.province, 'A', '-', '-', '-', '-', now(),
                            'WAITING', 0, 'WORKING_DAYS', 3 from"""),
                "/practitioners/{id}", row(office, """
                        insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name,
                            card_number, card_issued_on, version)
                        select o.id, o.office, o.centre, o.province, 'LEGAL_AID_OFFICER', 'A', o.id::text, '2020-01-01', 0
                          from"""),
                "/batches/{id}", row(office, """
                        insert into platform.batch (id, kind, title, reason, office_id, centre_id, province_code, made_by,
                            made_by_name, made_at)
                        select o.id, 'REASSIGNMENT', 'A', 'A', o.office, o.centre, o.province, o.id, 'A', now() from"""),
                "/day-packs/{id}", row(office, """
                        insert into home.day_pack (id, office_id, centre_id, province_code, asked_at, state, made_at, content)
                        select o.id, o.office, o.centre, o.province, now(), 'READY', now(), 'A' from"""),
                // what somebody of the office has begun to write, whose account comes first there
                "/drafts/{id}", row(office, """
                        insert into platform.draft (id, account, page, each_form, title, fields, saved_at, expires)
                        select o.id, coalesce((select a.id from identity.account a where a.office_id = o.office
                                                order by a.username limit 1), o.id), '/people/' || o.id, false, 'A', '{}', now(), now() + interval '1 day'
                          from"""));
    }

    private UUID row(UUID office, String insert) {
        UUID id = UUID.randomUUID();
        jdbc.sql(insert + """
                         (select :id::uuid as id, :office::uuid as office, :centre::uuid as centre, o.province_code as province
                             from offices.office o where o.id = :office) o""")
                .param("id", id)
                .param("office", office)
                .param("centre", Rows.centreOf(office))
                .update();
        return id;
    }
}
