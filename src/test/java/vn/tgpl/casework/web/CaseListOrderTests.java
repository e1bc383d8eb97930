package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

/** The list of cases in each of its orders, page after page, and by group. */
@TgplTest
@Transactional
class CaseListOrderTests {

    private static final Pattern NAME = Pattern.compile("Họ (Tên [A-Z]{2})<");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"no\">(\\d+)</td>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");
    private static final int CASES = 53;

    /** One more than a page shows, so that the last of them meets those without on the second page. */
    private static final int WITH_DEADLINE = 51;

    private static final Instant LAST_DUE = Instant.parse("2035-01-01T00:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Rows rows;

    @BeforeEach
    void moreCasesThanAPageShows() {
        rows = new Rows(jdbc);
        for (int n = 0; n < CASES; n++) {
            CaseFacts facts = CaseFacts.open(
                    Rows.DONG_THAP, "Họ " + name(n), LocalDate.of(2034, 1, 1).plusDays((n * 7) % CASES));
            rows.legalAidCase(n < WITH_DEADLINE ? facts.due(LAST_DUE.minus(Duration.ofDays(n))) : facts);
        }
    }

    @ParameterizedTest
    @CsvSource({"name,Tên AA,Tên CA", "number,Tên AA,Tên CA", "oldest,Tên AA,Tên AP", "due,Tên BY,Tên CA"})
    void goesOnOverItsPagesWithoutRepeatOrGapAndNumbersItsRowsOn(String sort, String first, String last) {
        String page = body("/cases?year=2034&sort=" + sort, As.otherProvince());
        String next = body(next(page), As.otherProvince());
        assertThat(all(NUMBER, page)).hasSize(50).startsWith("1").endsWith("50");
        assertThat(all(NUMBER, next)).containsExactly("51", "52", "53");
        assertThat(page).contains("53 vụ việc");
        List<String> names = new ArrayList<>(all(NAME, page));
        names.addAll(all(NAME, next));
        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSize(CASES)
                .startsWith(first)
                .endsWith(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "oldest", "due"})
    void turnsBackToTheSameRowsUnderTheSameNumbers(String sort) {
        for (int n = CASES; n < 2 * CASES; n++) {
            rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Họ " + name(n), LocalDate.of(2034, 4, 1)));
        }
        String first = body("/cases?year=2034&sort=" + sort, As.otherProvince());
        String second = body(next(first), As.otherProvince());
        String third = body(next(second), As.otherProvince());
        assertThat(all(NUMBER, third)).startsWith("101").endsWith("106");
        String back = body(previous(third), As.otherProvince());
        assertThat(all(NAME, back)).isEqualTo(all(NAME, second));
        assertThat(all(NUMBER, back)).isEqualTo(all(NUMBER, second));
        assertThat(all(NAME, body(next(back), As.otherProvince()))).isEqualTo(all(NAME, third));
        assertThat(all(NAME, body(previous(back), As.otherProvince()))).isEqualTo(all(NAME, first));
        assertThat(first).doesNotContain("rel=\"prev\"");
    }

    @Test
    void byDeadlineCasesWithoutAnOpenOneFollowAndAreCounted() {
        String second = body(next(body("/cases?year=2034&sort=due", As.otherProvince())), As.otherProvince());
        assertThat(all(NAME, second)).containsExactly("Tên AA", "Tên BZ", "Tên CA");
        jdbc.sql("update casework.legal_aid_case set next_due_at = null").update();
        String first = body("/cases?year=2034&sort=due", As.otherProvince());
        assertThat(first).contains("53 vụ việc");
        List<String> names = new ArrayList<>(all(NAME, first));
        names.addAll(all(NAME, body(next(first), As.otherProvince())));
        assertThat(names).doesNotHaveDuplicates().hasSize(CASES);
    }

    @Test
    void theHeadThatIsSortedSaysSoAndTurnsTheOrderRound() {
        assertThat(body("/cases", As.otherProvince())).contains("aria-sort=\"descending\"", "sort=oldest");
        assertThat(body("/cases?sort=oldest", As.otherProvince())).contains("aria-sort=\"ascending\"");
    }

    @Test
    void casesOfAGroupAreFoundByIt() {
        rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Lê Trẻ Em", LocalDate.of(2034, 2, 1))
                .group("TRE_EM"));
        assertThat(body("/cases?year=2034&group=TRE_EM", As.otherProvince()))
                .contains("Lê Trẻ Em")
                .doesNotContain("Tên AA");
    }

    @Test
    void aCaseIsFoundByEachGroupOfWhoeverIsHelpedInIt() {
        UUID both = rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Lê Hai Diện", LocalDate.of(2034, 2, 1)));
        rows.groupOfCase(both, "TRE_EM", false);
        UUID joined = rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Lê Cùng Giúp", LocalDate.of(2034, 2, 2)));
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        select id, beneficiary_id, 'TRE_EM', now(), beneficiary_id
                          from casework.legal_aid_case where id = :id""").param("id", joined).update();
        assertThat(body("/cases?year=2034&group=TRE_EM", As.otherProvince()))
                .contains("Lê Hai Diện", "Lê Cùng Giúp", ">2 vụ việc<");
    }

    /**
     * Luật TGPL 2017 Đ6 k1: a list of a secret group would tell of everybody in it, and lists of the others of whoever stands
     * in none of them.
     */
    @Test
    void noGroupIsAFilterForWhoeverDoesNotWorkOnTheCases() {
        assertThat(body("/cases", As.intakeOfficer())).contains("value=\"HIV\"", "value=\"HO_NGHEO\"");
        assertThat(body("/cases", As.departmentManager())).doesNotContain("value=\"HO_NGHEO\"", "value=\"HIV\"");
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Lê Không Lọc", LocalDate.of(2034, 2, 1)));
        for (String group : List.of("HIV", "HO_NGHEO")) {
            assertThat(mvc.get().uri("/cases?group=" + group).with(As.departmentManager()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("group-error", "Lê Không Lọc");
            assertThat(mvc.get().uri("/cases.xlsx?group=" + group).with(As.departmentManager()))
                    .hasStatus(302)
                    .hasHeader("Location", "/cases?group=" + group);
        }
    }

    @Test
    void aListOfASensitiveGroupLeavesAnEntryEachTimeAndThatOfAnotherNone() {
        body("/cases?group=HO_NGHEO", As.intakeOfficer());
        assertThat(lookedAt()).isEmpty();
        body("/cases?group=HIV", As.intakeOfficer());
        body("/cases?group=TRE_EM&year=2034", As.intakeOfficer());
        assertThat(lookedAt()).containsExactly("HIV", "TRE_EM");
    }

    private List<String> lookedAt() {
        return jdbc.sql("select subject_id from audit.entry where action = 'casework.list-of-group' order by id")
                .query(String.class)
                .list();
    }

    @Test
    void whatIsNoPractitionerIsSaidAtItsField() {
        assertThat(mvc.get().uri("/cases?practitioner=nobody").with(As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("practitioner-error");
    }

    private static String name(int n) {
        return "Tên " + (char) ('A' + n / 26) + (char) ('A' + n % 26);
    }

    private static String next(String page) {
        return all(NEXT, page).get(0).replace("&amp;", "&");
    }

    private static String previous(String page) {
        return all(PREVIOUS, page).get(0).replace("&amp;", "&");
    }

    private static List<String> all(Pattern pattern, String body) {
        return pattern.matcher(body).results().map(found -> found.group(1)).toList();
    }

    private String body(String uri, RequestPostProcessor reader) {
        MvcTestResult result = mvc.get().uri(URI.create(uri)).with(reader).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
