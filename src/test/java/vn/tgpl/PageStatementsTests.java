package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A page of a list costs few statements, and each of them walks an index. */
@TgplTest
@Transactional
class PageStatementsTests {

    private static final int MOST = 3;

    /** Who searched for a person is kept in the journal. */
    private static final int MOST_OF_A_SEARCH = MOST + 1;

    /**
     * Head, lists of the file, sources of the timeline (those few cases have are asked for only where the head tells that there are any),
     * what is declared of its executors, findings, duties, papers, menu, the trace of having read it, who else has it open, and the code lists where they are not remembered yet.
     */
    private static final int PARTS_OF_A_CASE = 27;

    private static final String SCAN_OF_A_BIG_TABLE =
            "(?s).*Seq Scan on (person|request|simple_answer|legal_aid_case|case_group|further_beneficiary|deadline|bar_declaration|name_dictionary)\\b.*";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    UserDetailsService accounts;

    private record Look(String reader, String page, String index) {}

    private record Search(String list, String words, String index, String second) {}

    private static final List<Look> LOOKS = List.of(
            new Look("tiepnhan", "/cases", "case_centre_order"),
            new Look("tiepnhan", "/cases?sort=due", "case_centre_due"),
            new Look("tiepnhan", "/cases?state=IN_PROGRESS", "case_centre_state"),
            new Look("tiepnhan", "/cases?field=LAND", "case_centre_field"),
            new Look("sotuphap", "/cases", "case_province_order"),
            new Look("sotuphap", "/cases?sort=due", "case_province_due"),
            new Look("tiepnhan", "/requests", "request_centre_order"),
            new Look("tiepnhan", "/requests?state=RECEIVED", "request_open"),
            new Look("tiepnhan", "/cases?group=TRE_EM", "case_group_further"),
            new Look("tiepnhan", "/cases?sort=oldest", "case_centre_order"),
            new Look("tiepnhan", "/cases?sort=name", "case_centre_by_name"),
            new Look("tiepnhan", "/cases?sort=number", "case_centre_by_number"),
            new Look("sotuphap", "/cases?sort=name", "case_province_by_name"),
            new Look("tiepnhan", "/cases?practitioner=00000000-0000-7000-8000-000000000001", "assignment_practitioner"),
            new Look("tiepnhan", "/requests?sort=name", "request_centre_by_name"),
            new Look("tiepnhan", "/requests?sort=number", "request_centre_by_number"),
            new Look("tiepnhan", "/requests?state=REFUSED&field=LAND", "request_centre_state"),
            new Look("tiepnhan", "/people", "person_centre_order"),
            new Look("tiepnhan", "/people?birthYear=1985", "person_centre_year"),
            new Look("giamdoc", "/dashboard/answers?from=2020-01-01&to=2030-12-31", "simple_answer_centre"));

    private static final List<Search> SEARCHES = List.of(
            new Search("/cases", "066171010500", "person_national_id", "case_beneficiary"),
            new Search("/cases", "066171010501", "person_national_id", "further_beneficiary_person"),
            new Search("/cases", "0905 010 500", "person_phone_any", "case_beneficiary"),
            new Search("/cases", "m.tgtt.10500.2098", "case_code_parts", ""),
            new Search("/cases", "bagaa", "name_dictionary_parts", "_name"),
            new Search("/requests", "066171010500", "person_national_id", "request_beneficiary"),
            new Search("/requests", "tn.m.10500.2098", "request_receipt_parts", ""),
            new Search("/requests", "bagaa", "name_dictionary_parts", "request_name"),
            new Search("/people", "066171010500", "person_national_id", ""),
            new Search("/people", "0905010500", "person_phone_any", ""),
            new Search("/people", "bagaa", "name_dictionary_parts", "person_name"));

    @BeforeTransaction
    void noTraceOfEarlierTests() {
        FreshTables.of(jdbc, ManyCases.TABLES);
    }

    @Test
    void aPageTakesFewStatementsAndEachWalksAnIndex() {
        ManyCases.in(jdbc);
        SoftAssertions.assertSoftly(softly -> {
            for (Look look : LOOKS) {
                check(softly, look.toString(), opening(look.page(), account(look.reader())), MOST, look.index());
            }
            for (Search search : SEARCHES) {
                SqlRecord record = searching(search.list() + "/search", search.words());
                check(softly, search.toString(), record, MOST_OF_A_SEARCH, search.index(), search.second());
            }
            check(
                    softly,
                    "a number in the one box",
                    searching("/search", "0905010500"),
                    MOST_OF_A_SEARCH,
                    "person_phone_any");
            check(
                    softly,
                    "a name in the one box",
                    searching("/search", "bagaa"),
                    MOST_OF_A_SEARCH,
                    "name_dictionary_parts");
            softly.assertThat(searching("/cases/search", "nguyen").statements())
                    .as("a name that nearly everybody bears")
                    .hasSizeLessThanOrEqualTo(MOST_OF_A_SEARCH);
        });
    }

    /** The table of parts in matters is small here, and a small table is read whole; what is asked is that its index serves. */
    @Test
    void peopleHelpedInAnOpenCaseAreFoundByTheirOwnIndex() {
        ManyCases.in(jdbc);
        jdbc.execute("set local enable_seqscan = off");
        SoftAssertions.assertSoftly(softly -> check(
                softly,
                "/people?openCase=true",
                opening("/people?openCase=true", account("tiepnhan")),
                MOST,
                "involvement_helped_now"));
    }

    /** Few judgments stand on record here; what is asked is that their index serves. */
    @Test
    void aCaseIsFoundByTheNumberOfAPaperThroughItsIndex() {
        ManyCases.in(jdbc);
        jdbc.execute("set local enable_seqscan = off");
        SoftAssertions.assertSoftly(softly -> check(
                softly,
                "the number of a judgment in the one box",
                searching("/search", "15/2026/DS-ST"),
                MOST_OF_A_SEARCH,
                "closure_decision_folded",
                "assignment_decision_folded"));
    }

    /** Pages that put many things together: each thing is asked for once, however many of it there are. */
    @Test
    void aPageOfManyPartsAsksForEachOnce() {
        ManyCases.in(jdbc);
        UUID one = jdbc.queryForObject("""
                        select c.id from casework.legal_aid_case c
                         where c.centre_id = ? and c.form_of_aid = 'LITIGATION'
                         order by c.accepted_at desc, c.id limit 1""", UUID.class, Rows.DAK_LAK);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(opening("/cases/" + one, account("giamdoc")).statements())
                    .as("a case")
                    .hasSizeLessThanOrEqualTo(PARTS_OF_A_CASE);
            softly.assertThat(opening("/calendar", account("giamdoc")).statements())
                    .as("calendar")
                    .hasSizeLessThanOrEqualTo(4);
            softly.assertThat(opening("/verifications", account("tiepnhan")).statements())
                    .as("verifications")
                    .hasSizeLessThanOrEqualTo(MOST);
        });
    }

    private void check(SoftAssertions softly, String what, SqlRecord record, int most, String... indexes) {
        softly.assertThat(record.statements()).as(what).hasSizeLessThanOrEqualTo(most);
        softly.assertThat(String.join("\n", record.plans(jdbc)))
                .as(what)
                .contains(indexes)
                .doesNotMatch(SCAN_OF_A_BIG_TABLE);
    }

    private SqlRecord searching(String address, String words) {
        RequestPostProcessor reader = account("tiepnhan");
        MockHttpServletResponse posted = mvc.post()
                .uri(address)
                .param("words", words)
                .with(reader)
                .with(csrf())
                .exchange()
                .getResponse();
        String found = posted.getRedirectedUrl();
        assertThat(found).isNotNull();
        return opening(found, reader, posted.getCookies());
    }

    /** The first visit fills what is kept in memory. */
    private SqlRecord opening(String page, RequestPostProcessor reader, Cookie... cookies) {
        visit(page, reader, cookies);
        return SqlRecord.during(() -> visit(page, reader, cookies));
    }

    private void visit(String page, RequestPostProcessor reader, Cookie... cookies) {
        var request = mvc.get().uri(URI.create(page)).with(reader);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        assertThat(request).hasStatusOk();
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
