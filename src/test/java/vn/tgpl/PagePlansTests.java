package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** The page of one record finds each of its parts by an index, however many cases have such parts. */
@TgplTest
@Transactional
class PagePlansTests {

    private static final List<String> PARTS = List.of("""
            intake.request_acceptance (request_id, accepted_at, accepted_by, proposed, legal_reference, case_id)
            select id, at, id, 'ELIGIBLE', 'Article', id""", """
            intake.request_paper_call (id, request_id, called_at, called_by, papers, proposed, legal_reference,
                fulfilled_at, fulfilled_by, fulfilled_on)
            select id, id, at, id, 'Papers', 'PAPERS_MISSING', 'Article', at, id, at""", """
            casework.case_step (id, case_id, action, from_state, to_state, effective_on, taken_at, taken_by)
            select id, id, 'CLOSE', 'IN_PROGRESS', 'CLOSED', at, at, id""", """
            casework.activity (id, case_id, type_code, performed_on, outcome, recorded_at, recorded_by)
            select id, id, 'MEETING', at, 'Outcome', at, id""", """
            casework.closure (case_id, result_code, closed_on, summary, legal_reference, closed_at, closed_by, set_aside_at)
            select id, 'JUDGMENT', at, 'Summary', 'Article', at, id, case when n % 2 = 0 then at end""", """
            casework.file_handover (case_id, handed_on, handed_by, received_at, received_by, set_aside_at)
            select id, at, 'Somebody', at, id, case when n % 2 = 0 then at end""", """
            people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id, province_code, field_code,
                form_of_aid, role, full_name, open)
            select id, 'CASE', id, 'C' || n, office, office, province, field, 'LITIGATION', 'OPPOSING', name, true""", """
            people.party_check (id, matter_kind, matter_id, occasion, checked_at, checked_by)
            select id, 'CASE', id, 'ASSIGNMENT', at, id""", """
            people.party_check_finding (check_id, position, ground, subject_role, subject_name, likeness, score, place_name,
                remedy, legal_reference)
            select id, 1, 'SAME_PERSON', 'BENEFICIARY', name, 'SAME_NATIONAL_ID', 1, 'Place', 'EXPLANATION', 'Article'""", """
            people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason, ended_at, ended_by, end_reason)
            select id, id, (select min(id::text)::uuid from made), at, id, 'x', case when n % 2 = 0 then at end,
                   case when n % 2 = 0 then id end, case when n % 2 = 0 then 'x' end""", """
            duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible, legal_reference, origin,
                case_id, begun_at, due_at, recorded_at, state, met_on, manner, settled_at, version)
            select id, office, office, province, 'D11', 'NOT_STATED', 3, 'CENTRE', 'Article', 'EVENT', id, at, at, at,
                   case when n % 50 = 0 then 'OPEN' else 'MET' end, case when n % 50 <> 0 then at end,
                   case when n % 50 <> 0 then 'DONE' end, case when n % 50 <> 0 then at end, 0""");

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (\\w+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Offices offices;

    @BeforeTransaction
    void noTraceOfEarlierTests() {
        FreshTables.of(jdbc, ManyCases.TABLES);
        FreshTables.of(jdbc, PARTS.stream().map(PagePlansTests::table).toList());
    }

    @Test
    void thePageOfOneRecordFindsEachPartByAnIndex() {
        ManyCases.in(jdbc);
        List<String> growing = PARTS.stream().map(this::fill).toList();
        UUID one = jdbc.queryForObject(
                "select id from made where office = ? order by n limit 1", UUID.class, Rows.DAK_LAK);
        SoftAssertions.assertSoftly(softly -> {
            for (String page : List.of("/cases/", "/requests/", "/people/")) {
                SqlRecord record = opening(page + one);
                softly.assertThat(record.plans(jdbc).stream().filter(plan -> readsWhole(plan, growing)))
                        .as(page)
                        .isEmpty();
            }
        });
    }

    /** Rows that came since the last statistics: what is planned rests on guesses, and is found by the records all the same. */
    @Test
    void thePageOfAPersonStartsFromHisRecordsThoughNothingIsKnownOfTheTables() {
        Rows rows = new Rows(JdbcClient.create(jdbc));
        UUID person = rows.person(Rows.DAK_LAK, "Y Nhiều Bản Ghi", null);
        UUID other = rows.person(Rows.DAK_LAK, "Y Nhiều Bản Ghi", null);
        jdbc.update("""
                insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                values (gen_random_uuid(), ?, ?, now(), ?, 'x')""", other, person, Rows.account(2));
        jdbc.update("""
                insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id, province_code,
                    field_code, form_of_aid, role, full_name, person_id, open)
                select gen_random_uuid(), 'CASE', gen_random_uuid(), 'C' || n, ?, ?, '66', 'CIVIL', 'LITIGATION', 'BENEFICIARY',
                       'Y Khác ' || n, ?, true
                  from generate_series(1, 20000) n""", Rows.DAK_LAK, Rows.DAK_LAK, rows.person(Rows.DAK_LAK, "Y Khác", null));
        assertThat(opening("/people/" + person).plans(jdbc).stream()
                        .filter(plan -> readsWhole(plan, List.of("involvement"))))
                .isEmpty();
    }

    /** His scope names two centres, so that no index gives the rows in their order; it finds them all the same. */
    @Test
    void theListsOfWhoeverGoesOnWithAnotherCentreFindTheRowsOfBothByAnIndex() {
        ManyCases.in(jdbc);
        UUID former = UUID.randomUUID();
        jdbc.update("""
                insert into offices.office (id, kind, name, abbreviation, province_code, successor_id, valid_from, valid_to, version)
                values (?, 'CENTRE', 'Trung tam cu', 'TTCU', '54', ?, '2010-01-01', current_date - 10, 0)""", former, Rows.DAK_LAK);
        offices.find(OfficeId.next());
        List<String> lists = List.of("people.person", "intake.request", "casework.legal_aid_case");
        for (String table : lists) {
            jdbc.update(
                    "update " + table
                            + " t set office_id = ?, centre_id = ?, province_code = '54' from made where made.id = t.id and mod(made.n, 20) = 0",
                    former,
                    former);
            jdbc.execute("analyze " + table);
        }
        SoftAssertions.assertSoftly(softly -> {
            for (String page : List.of(
                    "/cases",
                    "/cases?sort=due",
                    "/cases?sort=name",
                    "/cases?sort=number",
                    "/cases?state=IN_PROGRESS",
                    "/requests",
                    "/requests?state=RECEIVED",
                    "/requests?sort=name",
                    "/people",
                    "/people?birthYear=1985")) {
                SqlRecord record = opening(page);
                softly.assertThat(record.statements()).as(page).anyMatch(sql -> sql.contains("centre_id in (?, ?)"));
                softly.assertThat(record.plans(jdbc).stream()
                                .filter(plan -> readsWhole(plan, List.of("person", "request", "legal_aid_case"))))
                        .as(page)
                        .isEmpty();
            }
        });
    }

    /** What is not there has the offices read anew: what a test made of one is gone with it. */
    @AfterTransaction
    void forgetTheOfficesOfTheTest() {
        offices.find(OfficeId.next());
    }

    private static boolean readsWhole(String plan, List<String> tables) {
        return WHOLE.matcher(plan).results().map(found -> found.group(1)).anyMatch(tables::contains);
    }

    /** Every case has such a part; the name of its table. */
    private String fill(String part) {
        String table = table(part);
        String keptApart = part.contains("person_link") ? " where id <> (select min(id::text)::uuid from made)" : "";
        jdbc.execute("insert into " + part + " from made" + keptApart);
        jdbc.execute("analyze " + table);
        return table.substring(table.indexOf('.') + 1);
    }

    private static String table(String part) {
        return part.substring(0, part.indexOf(' '));
    }

    private SqlRecord opening(String page) {
        return SqlRecord.during(
                () -> assertThat(mvc.get().uri(page).with(As.intakeOfficer())).hasStatusOk());
    }
}
