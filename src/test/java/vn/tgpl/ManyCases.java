package vn.tgpl;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Some thousand people with a request, a case and its deadlines each, one in ten of them in the centre of Dak Lak; every
 * third case helps the next person too, and forty practitioners share the work.
 */
public final class ManyCases {

    public static final int CASES = 12_000;

    /** What they are written into; a test of plans takes {@link FreshTables} of these first. */
    public static final List<String> TABLES = List.of(
            "people.person",
            "people.name_dictionary",
            "intake.request",
            "intake.simple_answer",
            "casework.legal_aid_case",
            "casework.case_group",
            "casework.deadline",
            "casework.further_beneficiary",
            "casework.assignment",
            "casework.bar_declaration");

    private static final String PEOPLE = """
            insert into people.person (id, office_id, centre_id, province_code, full_name, national_id, birth_year, phone, phone_safe,
                created_at, created_by, version)
            select made.id, made.office, made.office, made.province, made.name, made.number,
                   1950 + made.n % 70, made.phone, true,
                   now(), made.id, 0
              from made""";
    private static final String REQUESTS = """
            insert into intake.request (id, receipt_code, office_id, centre_id, province_code, channel, received_at,
                received_by, beneficiary_id, beneficiary_name, field_code, form_of_aid, matter_summary,
                appointed_defence, central_order, commercial, state, version)
            select made.id, 'TN.M.' || made.n || '.2098', made.office, made.office, made.province, 'DIRECT', made.at,
                   made.id, made.id, made.name, made.field, 'LITIGATION', 'Matter', false, false, false,
                   case when made.n % 50 = 0 then 'RECEIVED' else 'ACCEPTED' end, 0
              from made""";
    private static final String ANSWERS = """
            insert into intake.simple_answer (request_id, number, year, office_id, centre_id, province_code, answered_at,
                answered_by, answer)
            select made.id, made.n, 2098, made.office, made.office, made.province, made.at, made.id, 'Answer'
              from made""";
    private static final String CASES_OF_THEM = """
            insert into casework.legal_aid_case (id, office_id, centre_id, province_code, request_id, code,
                register_number, register_year, beneficiary_id, beneficiary_name, field_code, form_of_aid,
                principal_group_code, matter_summary, state, received_at, accepted_at, state_since, closed_on, next_due_at,
                version)
            select made.id, made.office, made.office, made.province, made.id, 'M.TGTT.' || made.n || '.2098',
                   made.n, 2098, made.id, made.name, made.field, 'LITIGATION', case when made.n % 100 = 0 then 'TRE_EM' else 'HO_NGHEO' end, 'Matter',
                   case when made.n % 20 = 0 then 'IN_PROGRESS' else 'CLOSED' end, made.at, made.at, made.day,
                   case when made.n % 20 <> 0 then made.day + 30 end,
                   case when made.n % 20 = 0 then made.at + interval '300 days' end, 0
              from made""";
    private static final String GROUPS = """
            insert into casework.case_group (case_id, group_code, principal)
            select c.id, c.principal_group_code, true
              from casework.legal_aid_case c join made on made.id = c.id""";
    private static final String DEADLINES = """
            insert into casework.deadline (id, case_id, kind, law, unit, amount, started_at, due_at, legal_reference, met_at)
            select gen_random_uuid(), made.id, kind, case kind when 'ASSIGNMENT' then 'D4' else 'D26' end, 'WORKING_DAYS', 3, made.at, made.at + interval '3 days', 'Article',
                   case when made.n % 40 <> 0 then made.at + interval '1 day' end
              from made cross join unnest(array['ASSIGNMENT', 'FILE_HANDOVER']) kind""";
    private static final String FURTHER_BENEFICIARIES = """
            insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
            select made.id, next.id, 'HO_NGHEO', made.at, made.id
              from made join made next on next.n = made.n + 1 where made.n % 3 = 0""";
    private static final String PRACTITIONERS = """
            insert into practitioners.practitioner (id, office_id, centre_id, province_code, kind, full_name, card_number,
                card_issued_on, version)
            select made.id, made.office, made.office, made.province, 'LEGAL_AID_OFFICER', made.name, 'M' || made.n,
                   '2020-01-01', 0
              from made where made.n <= 40""";
    private static final String ASSIGNMENTS = """
            insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, decision_number, decision_code,
                decided_on, assigned_at, assigned_by)
            select gen_random_uuid(), made.id, by.id, by.name, made.n, made.n || '/M', made.day, made.at, made.id
              from made join made by on by.n = 1 + made.n % 40""";
    private static final String BARS = """
            insert into casework.bar_declaration (id, assignment_id, asked, declared_at, declared_by)
            select gen_random_uuid(), a.id, '{BARS_CRIMINAL_PROTECTOR}', a.assigned_at, a.assigned_by
              from casework.assignment a join made on made.id = a.case_id""";
    private static final String MADE = """
            create temporary table made on commit drop as
            select gen_random_uuid() as id, n, now() - make_interval(hours => n * 3) as at,
                   ((now() - make_interval(hours => n * 3)) at time zone 'Asia/Ho_Chi_Minh')::date as day,
                   case when mod(n, 10) = 0 then '%s'::uuid else '%s'::uuid end as office,
                   case when mod(n, 10) = 0 then '66' else '82' end as province,
                   'Nguyễn ' || initcap(translate(n::text, '0123456789', 'abcdeghikl')) as name,
                   '066171' || lpad(n::text, 6, '0') as number, '0905' || lpad(n::text, 6, '0') as phone,
                   (array['CRIMINAL', 'CIVIL', 'LAND'])[1 + mod(n, 3)] as field
              from generate_series(1, %d) n""";

    private ManyCases() {}

    /** Within the running transaction, with fresh statistics. */
    public static void in(JdbcTemplate jdbc) {
        jdbc.execute(MADE.formatted(Rows.DAK_LAK, Rows.DONG_THAP, CASES));
        jdbc.execute("set local statement_timeout = 0");
        for (String sql : List.of(
                PEOPLE,
                REQUESTS,
                ANSWERS,
                CASES_OF_THEM,
                GROUPS,
                DEADLINES,
                FURTHER_BENEFICIARIES,
                PRACTITIONERS,
                ASSIGNMENTS,
                BARS)) {
            jdbc.execute(sql);
        }
        // what autovacuum does soon after; until then a trigram index looks dear
        jdbc.execute("set local role " + TestDatabase.owner());
        for (String index :
                new String[] {"people.name_dictionary_parts", "intake.request_receipt_parts", "casework.case_code_parts"
                }) {
            jdbc.queryForObject("select gin_clean_pending_list(?::regclass)", Long.class, index);
        }
        jdbc.execute("reset role");
        for (String table : TABLES) {
            jdbc.execute("analyze " + table);
        }
    }
}
