package vn.tgpl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFact;

/** A case of which each sensitive fact is known, what tells each of them, and how the accounts of practice stand to it. */
record SensitiveFactCase(String caseId, String personId) {

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
            Map.entry(SensitiveFact.CHARGES, "Người bị tố giác"),
            Map.entry(SensitiveFact.MATTER, "Matter of the case"),
            Map.entry(SensitiveFact.ETHNICITY, "Ê-đê"),
            Map.entry(SensitiveFact.ID_NUMBER, "066212004321"),
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
        UUID person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update people.person
                           set national_id = '066212004321', phone = '0905123987', phone_safe = false,
                               ethnicity_code = '12', address_line = 'Hẻm Kín 7', birth_date = '2012-03-17',
                               birth_year = 2012, contact_note = 'Nhắn chị Sáu 0905 123 988'
                         where id = :id""").param("id", person).update();
        jdbc.sql("update casework.case_party set national_id = '066080004323' where case_id = :id")
                .param("id", id.value())
                .update();
        return new SensitiveFactCase(id.toString(), person.toString());
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
