package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Several people are helped in one case; the first stays the principal beneficiary. */
class BeneficiaryTests extends CaseWebTest {

    private static final String NAME = "Hoàng Thị Cùng Giúp";

    private CaseId id;
    private UUID person;

    @BeforeEach
    void aCaseAndSomebodyOnRecord() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
        person = born(1975, Rows.DAK_LAK, NAME);
    }

    @Test
    void whoJoinsIsShownInTheCaseWithHisGroupAndInTheTimelineAndIsChecked() {
        assertThat(add(person, "HO_NGHEO", "note", "Cùng bị hại trong vụ án")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql(
                                "select person_id || ' ' || group_code from casework.further_beneficiary where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(person + " HO_NGHEO");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Cùng được trợ giúp", NAME, "1975")
                .contains("Thêm người được trợ giúp: " + NAME, "Cùng bị hại trong vụ án");
        assertThat(count("people.party_check where occasion = 'BENEFICIARY_JOINED' and matter_id"))
                .isEqualTo(1);
        assertThat(count("people.involvement where role = 'BENEFICIARY' and matter_id"))
                .isEqualTo(2);
        assertThat(get("/people/" + person, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("/cases/" + id);
    }

    @Test
    void whoStandsAgainstSomebodyTheExecutorHelpsElsewhereIsFound() {
        CaseId elsewhere = litigation();
        assign(elsewhere);
        assign(id);
        UUID opposing = born(1980, Rows.DAK_LAK, "Trần Văn Đối");
        jdbc.sql("update casework.case_party set full_name = 'Le Thi Khac', birth_year = 1950 where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("bi-x-octagon");
        assertThat(add(opposing, "HO_NGHEO", "note", "Se cu nguoi khac")).hasStatus3xxRedirection();
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("bi-x-octagon");
        assertThat(count("people.party_check_finding f join people.party_check k on k.id = f.check_id"
                        + " where f.ground = 'EXECUTOR_HELPED_OTHER_SIDE' and k.matter_id"))
                .isPositive();
    }

    @Test
    void whoStandsInTheCaseAlreadyIsRefusedAtHisField() {
        UUID principal = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        refused(add(principal, "HO_NGHEO"), "personId", "đã được trợ giúp trong vụ việc này");
        add(person, "HO_NGHEO");
        refused(add(person, "HO_NGHEO"), "personId", "đã được trợ giúp trong vụ việc này");
        UUID opposing = born(1980, Rows.DAK_LAK, "Trần Văn Đối");
        refused(add(opposing, "HO_NGHEO"), "personId", "bên có quyền lợi đối lập");
        jdbc.sql("update casework.case_party set role = 'WITNESS' where case_id = :id")
                .param("id", id.value())
                .update();
        refused(add(opposing, "HO_NGHEO"), "personId", "với vai trò khác");
        assertThat(add(born(1960, Rows.DAK_LAK, "Trần Văn Đối"), "HO_NGHEO")).hasStatus3xxRedirection();
    }

    @Test
    void aGroupThatIsUnknownOrNothingChosenIsToldAtTheField() {
        refused(add(person, "KHONG_CO"), "groups", "Hãy chọn diện");
        refused(post(page(), As.intakeOfficer(), "version", version()), "words", "groups-error");
        refused(post(page(), As.intakeOfficer(), "version", version(), "personId", "x"), "personId", "chọn lại");
        assertThat(count("casework.further_beneficiary where case_id")).isZero();
    }

    @Test
    void peopleAndCasesOfOthersDoNotExist() {
        UUID foreign = born(1975, Rows.DONG_THAP, "Hoàng Thị Nơi Khác");
        assertThat(search("noi khac")).hasStatusOk().bodyText().doesNotContain(foreign.toString());
        assertThat(get(page() + "/new?person=" + foreign, As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nơi Khác");
        assertThat(add(foreign, "HO_NGHEO")).hasStatus(404);
        for (String path : List.of(page(), page() + "/search")) {
            assertThat(post(path, As.otherProvince(), "words", "cung giup")).hasStatus(404);
        }
        assertThat(get(page() + "/new", As.departmentManager())).hasStatus(403);
    }

    @Test
    void aStaleFormIsAskedOnceMore() {
        String seen = version();
        add(person, "HO_NGHEO");
        UUID other = born(1990, Rows.DAK_LAK, "Hoàng Văn Sau");
        assertThat(post(
                        page(),
                        As.intakeOfficer(),
                        "version",
                        seen,
                        "personId",
                        other.toString(),
                        "groups",
                        "HO_NGHEO"))
                .hasStatus(409)
                .bodyText()
                .contains("Hoàng Văn Sau");
    }

    @Test
    void whoIsNotOfTheTeamSeesTheNameOnly() {
        add(person, "HIV");
        assertThatText(get("/cases/" + id, As.departmentManager()))
                .contains(NAME)
                .doesNotContain("1975", "HIV");
    }

    @Test
    void theRegisterNamesTheOthersInNoMoreStatements() throws IOException {
        get("/cases/register", As.intakeOfficer());
        long few = SqlCount.during(() -> get("/cases/register", As.intakeOfficer()));
        add(person, "HO_NGHEO");
        add(born(1990, Rows.DAK_LAK, "Hoàng Văn Sau"), "HO_NGHEO");
        String all = "Lê Thị Đứng Đầu; " + NAME + "; Hoàng Văn Sau";
        assertThat(SqlCount.during(() -> assertThat(get("/cases/register", As.intakeOfficer()))
                        .bodyText()
                        .contains(all)))
                .isEqualTo(few);
        byte[] sheet =
                get("/cases/register.xlsx", As.intakeOfficer()).getResponse().getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(3))).contains(all);
        }
    }

    private UUID born(int year, UUID office, String name) {
        UUID born = new Rows(jdbc).person(office, name, null);
        jdbc.sql("update people.person set birth_year = :year where id = :id")
                .param("year", year)
                .param("id", born)
                .update();
        return born;
    }

    private String page() {
        return "/cases/" + id + "/beneficiaries";
    }

    private String version() {
        return Long.toString(version(id));
    }

    private MvcTestResult search(String words) {
        return post(page() + "/search", As.intakeOfficer(), "version", version(), "words", words);
    }

    private MvcTestResult add(UUID joining, String group, String... more) {
        trialTomorrow(id);
        // Luật TGPL 2017 Đ7, Đ30 k4: without a paper whoever joins does so for a reason and on an urgent ground
        String[] fields = {
            "version",
            version(),
            "personId",
            joining.toString(),
            "groups",
            group,
            "statusCode",
            "VICTIM",
            "urgentGround",
            "HEARING",
            "deviation",
            "Giấy tờ bổ sung sau"
        };
        return post(
                page(),
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private void assign(CaseId to) {
        assertThat(post(
                        "/cases/" + to + "/assignment",
                        As.director(),
                        "version",
                        Long.toString(version(to)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        officer.toString(),
                        "decidedOn",
                        day(0)))
                .hasStatus3xxRedirection();
    }

    private int count(String rowsOf) {
        return jdbc.sql("select count(*) from " + rowsOf + " = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(MvcTestResult result, String field, String words) {
        assertThat(result).hasStatus(422).bodyText().contains(field + "-error", words);
    }
}
