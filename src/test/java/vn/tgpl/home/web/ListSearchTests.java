package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.web.SearchWords;

/** What every search box takes: the three lists, and the one on top of each page. */
@TgplTest
@Transactional
class ListSearchTests {

    private static final String NAME = "Quách Thị Đào Khuê";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyWithNumbersAndSomebodyElse() {
        Rows rows = new Rows(jdbc);
        UUID aCase = rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2026, 3, 5)));
        jdbc.sql("""
                        update people.person set national_id = '066171099887', phone = '0905111222'
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", aCase).update();
        jdbc.sql("update casework.legal_aid_case set code = 'TT.TGTT.98765.2026' where id = :id")
                .param("id", aCase)
                .update();
        jdbc.sql("""
                        update intake.request set receipt_code = 'TN.TT.98765.2026'
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", aCase).update();
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Trần Văn Bình", LocalDate.of(2026, 3, 6)));
    }

    @Test
    void theListOfCasesFindsByTheNumberOfAJudgment() {
        jdbc.sql("""
                        insert into casework.closure (case_id, result_code, closed_on, summary, legal_reference, closed_at, closed_by,
                            decision_number, decision_on)
                        select id, 'JUDGMENT', date '2026-04-01', 'x', 'x', now(), gen_random_uuid(), '15/2098/DS-ST', date '2026-03-30'
                          from casework.legal_aid_case where code = 'TT.TGTT.98765.2026'""").update();
        assertThat(found("/cases/search", "15/2098/ds-st")).contains(NAME).doesNotContain("Trần Văn Bình");
        assertThat(found("/cases/search", "15/2098/ds-pt")).doesNotContain(NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases, 066171099887",
        "/cases, 066 171 099 887",
        "/cases, 0905 111 222",
        "/cases, +84 905.111.222",
        "/cases, tt.tgtt.98765",
        "/cases, 98765",
        "/cases, 98765.2026",
        "/requests, 066171099887",
        "/requests, 0905111222",
        "/requests, tn.tt.98765.2026",
        "/requests, 98765",
        "/people, 066171099887",
        "/people, 0905-111-222"
    })
    void aListFindsByNumberAndByPartOfACode(String list, String words) {
        assertThat(found(list + "/search", words)).contains(NAME).doesNotContain("Trần Văn Bình");
    }

    @ParameterizedTest
    @ValueSource(strings = {"98765", "0905111222", "tn.tt.98765.2026"})
    void theOneBoxFindsByNumberAndByPartOfACode(String words) {
        assertThat(found("/search", words)).contains(NAME).doesNotContain("Trần Văn Bình");
    }

    @Test
    void theOneBoxFindsReferralsByNameAndCodeWithinTheScope() {
        UUID mine = referral(Rows.DAK_LAK, "66", "GT-2345-6789", "Đinh Thị Hoa Sứ");
        UUID foreign = referral(Rows.DONG_THAP, "82", "GT-2345-9999", "Đinh Thị Hoa Sứ");
        for (String words : new String[] {"hoa su", "GT-2345", "2345-"}) {
            assertThat(found("/search", words)).contains("/referrals/" + mine).doesNotContain(foreign.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/search", "/requests/search", "/people/search", "/search"})
    void wordsTooLongAreRefusedAndKept(String address) {
        String words = "Nguyễn ".repeat(SearchWords.LONGEST).strip();
        MvcTestResult refused = post(address, words);
        assertThat(refused).hasStatus(422);
        assertThat(body(refused)).contains(words, "Nội dung tìm dài quá 200 ký tự", "words-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/search", "/requests/search", "/people/search", "/search"})
    void oddSignsDoNoHarm(String address) {
        assertThat(found(address, "\ud83d\ude00 \u202e' \" \\ % _ ; --")).doesNotContain(NAME);
        assertThat(post(address, "a\u0000b")).hasStatus(422);
    }

    /** Signed in again, twenty searches later, or opened by somebody else: what is shown is not what was looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/requests", "/people", "/admin/accounts"})
    void wordsNoLongerKeptAreSaidAndTheListBeginsWithoutThem(String list) {
        RequestPostProcessor reader = list.startsWith("/admin") ? As.administrator() : As.intakeOfficer();
        MvcTestResult shown = mvc.get().uri(list + "?q=forgotten").with(reader).exchange();
        assertThat(shown).hasStatusOk();
        assertThat(body(shown))
                .contains("Từ tìm kiếm không còn được giữ", "Danh sách dưới đây chưa lọc theo từ tìm kiếm")
                .contains("<tbody>")
                .doesNotContain("forgotten");
        assertThat(body(mvc.get().uri(list).with(reader).exchange())).doesNotContain("không còn được giữ");
    }

    private String found(String address, String words) {
        MockHttpServletResponse posted = post(address, words).getResponse();
        assertThat(posted.getRedirectedUrl()).isNotNull().doesNotContain(words);
        MvcTestResult shown = mvc.get()
                .uri(posted.getRedirectedUrl())
                .cookie(posted.getCookies())
                .with(As.intakeOfficer())
                .exchange();
        assertThat(shown).hasStatusOk();
        return body(shown);
    }

    private MvcTestResult post(String address, String words) {
        return mvc.post()
                .uri(address)
                .param("words", words)
                .with(As.intakeOfficer())
                .with(csrf())
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID referral(UUID centre, String province, String code, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referrals.referral (id, code, sender_office_id, sent_by, centre_id, province_code,
                            full_name, contact, person_status, matter, paper_seen, sent_at, state, version, promised_unit, promised_amount)
                        values (:id, :code, :centre, :id, :centre, :province, :name, '-', '-', '-', '-', now(),
                            'WAITING', 0, 'WORKING_DAYS', 3)""")
                .param("id", id)
                .param("code", code)
                .param("centre", centre)
                .param("province", province)
                .param("name", name)
                .update();
        return id;
    }
}
