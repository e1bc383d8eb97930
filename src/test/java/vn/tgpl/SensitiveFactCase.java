package vn.tgpl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFact;

/** A case of which each sensitive fact is known, what tells each of them, and how the accounts of practice stand to it. */
record SensitiveFactCase(String caseId, String personId) {

    /** What a page of a case does not tell even its team. */
    static final Set<SensitiveFact> NEVER_ON_A_CASE = EnumSet.of(SensitiveFact.OLD_ID_NUMBER);

    static final Map<String, ReaderStanding> STANDINGS = Map.ofEntries(
            Map.entry("trogiupvien", ReaderStanding.CASE_TEAM),
            Map.entry("tiepnhan", ReaderStanding.RECEPTION),
            Map.entry("giamdoc", ReaderStanding.HEAD),
            Map.entry("ketoan", ReaderStanding.ACCOUNTANT),
            Map.entry("sotuphap", ReaderStanding.DEPARTMENT),
            Map.entry("quantri", ReaderStanding.ADMINISTRATOR),
            Map.entry("phongtuphap", ReaderStanding.REFERRING_AGENCY),
            Map.entry("ubndxa", ReaderStanding.REFERRING_AGENCY),
            Map.entry("cuc", ReaderStanding.NATIONAL_SUPERVISOR),
            Map.entry("dongthap", ReaderStanding.OTHER_CENTRE),
            // to them the case does not exist either
            Map.entry("chinhanh", ReaderStanding.OTHER_CENTRE),
            Map.entry("luatsu", ReaderStanding.OTHER_CENTRE));

    /** What stands on a page only where the fact is told. */
    static final Map<SensitiveFact, String> TOLD = new EnumMap<>(Map.ofEntries(
            Map.entry(SensitiveFact.HIV, "nhiễm HIV"),
            Map.entry(SensitiveFact.DOMESTIC_VIOLENCE, "bạo lực gia đình"),
            Map.entry(SensitiveFact.TRAFFICKING, "mua bán người"),
            Map.entry(SensitiveFact.OTHER_GROUP, "khuyết tật"),
            Map.entry(SensitiveFact.CHARGES, "Người bị tố giác"),
            Map.entry(SensitiveFact.MATTER, "Matter of the case"),
            Map.entry(SensitiveFact.ETHNICITY, "Ê-đê"),
            Map.entry(SensitiveFact.ID_NUMBER, "066212004321"),
            Map.entry(SensitiveFact.OLD_ID_NUMBER, "241234567"),
            Map.entry(SensitiveFact.PHONE, "0905 123 987"),
            Map.entry(SensitiveFact.CONTACT_NOTE, "0905 123 988"),
            Map.entry(SensitiveFact.ADDRESS, "Hẻm Kín 7"),
            Map.entry(SensitiveFact.CHILD, "17/03/2012"),
            Map.entry(SensitiveFact.OTHER_PARTIES, "Tran Van Doi"),
            Map.entry(SensitiveFact.PARTY_NUMBER, "066080004323")));

    static SensitiveFactCase in(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        CaseSetup setup = new CaseSetup(jdbc, events);
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        CaseId id = setup.open(CaseSetup.Accepted.litigation(weekAgo)
                .group("HIV")
                .status("DENOUNCED")
                .name("Lò Thị Ẩn Danh"));
        setup.assign(
                id,
                setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER),
                CaseSetup.OFFICER,
                weekAgo);
        join(jdbc, id, "NN_BLGD", "Hoàng Thị Cùng Giúp", "066175004322");
        join(jdbc, id, "NN_MUA_BAN", "Hoàng Thị Cùng Tới", "066175004325");
        join(jdbc, id, "KHUYET_TAT", "Hoàng Thị Cùng Về", "066175004326");
        UUID person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update people.person
                           set national_id = '066212004321', old_id_number = '241234567', phone = '0905123987', phone_safe = false,
                               ethnicity_code = '12', address_line = 'Hẻm Kín 7', birth_date = '2012-03-17',
                               birth_year = 2012, contact_note = 'Nhắn chị Sáu 0905 123 988'
                         where id = :id""").param("id", person).update();
        jdbc.sql("update casework.case_party set national_id = '066080004323' where case_id = :id")
                .param("id", id.value())
                .update();
        return new SensitiveFactCase(id.toString(), person.toString());
    }

    /** The request it was made of. */
    String request(JdbcClient jdbc) {
        return jdbc.sql("select request_id from casework.legal_aid_case where id = cast(:id as uuid)")
                .param("id", caseId)
                .query(String.class)
                .single();
    }

    /** A duty about it, with a note that tells the matter. */
    String duty(JdbcClient jdbc, UUID centre) {
        return jdbc.sql("""
                        insert into duties.duty (id, case_id, office_id, centre_id, province_code, kind, unit, amount,
                            responsible, legal_reference, origin, begun_at, due_at, recorded_at, state, version, note)
                        select gen_random_uuid(), cast(:case as uuid), o.id, o.id, o.province_code, 'D30', 'CALENDAR_DAYS', 5,
                            'CENTRE', 'Article', 'EVENT', now(), now(), now(), 'OPEN', 0, 'Matter of the case'
                          from offices.office o where o.id = :centre returning id""")
                .param("case", caseId)
                .param("centre", centre)
                .query(String.class)
                .single();
    }

    /** What the centre asked elsewhere about it. */
    String verification(JdbcClient jdbc, UUID centre) {
        return jdbc.sql("""
                        insert into casework.verification (id, case_id, office_id, centre_id, province_code, counterpart, subject,
                            asked_on, recorded_at, recorded_by, version)
                        select gen_random_uuid(), cast(:case as uuid), o.id, o.id, o.province_code, 'Centre', 'Matter of the case',
                            '2026-11-20', now(), o.id, 0
                          from offices.office o where o.id = :centre returning id""")
                .param("case", caseId)
                .param("centre", centre)
                .query(String.class)
                .single();
    }

    /** A citizen sent to the centre by another office of it. */
    String referral(JdbcClient jdbc, UUID centre) {
        return jdbc.sql("""
                        insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code,
                            full_name, contact, person_status, matter, paper_seen, sent_at, state, version, promised_unit,
                            promised_amount)
                        select gen_random_uuid(), 'R-1', o.id, o.id, o.id, o.province_code, 'A', '0905 123 987; Hẻm Kín 7',
                            'Người bị tố giác', 'Matter of the case', '-', now(), 'WAITING', 0, 'WORKING_DAYS', 3
                          from offices.office o where o.id = :centre returning id""").param("centre", centre).query(String.class).single();
    }

    private static void join(JdbcClient jdbc, CaseId id, String group, String name, String number) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, name, number);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, :group, now(), :person)""")
                .param("case", id.value())
                .param("person", person)
                .param("group", group)
                .update();
    }
}
