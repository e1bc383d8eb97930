package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class SearchTests {

    private static final String NAME = "Quách Thị Đào Khuê";
    private static final String SOUNDS_ALIKE = "Quách Thị Dạo Khuê";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private UUID legalAidCase = new UUID(0, 0);

    @BeforeEach
    void aCaseAndItsPerson() {
        Rows rows = new Rows(jdbc);
        legalAidCase = rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2026, 3, 5)));
        rows.person(Rows.DAK_LAK, SOUNDS_ALIKE, "066200099887");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quach thi dao khue", "QUÁCH ĐÀO", "khuê đào", "Qua\u0301ch Thị Đa\u0300o"})
    void findsANameHoweverItIsTyped(String words) {
        assertThat(search(words, "tiepnhan")).bodyText().contains(NAME, "/cases/" + legalAidCase);
    }

    @Test
    void namesWithTheMarksTypedComeFirst() {
        assertThat(search("Đào Khuê", "tiepnhan"))
                .bodyText()
                .satisfies(page -> assertThat(page.indexOf(">" + NAME)).isLessThan(page.indexOf(">" + SOUNDS_ALIKE)));
    }

    @Test
    void theWordsNeverStandInTheUrl() {
        assertThat(ask("Quách Thị Đào", "tiepnhan"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("/search?q=")
                .doesNotContain("Quách", "Quach", "Qu%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/2098/DS-ST", "15 / 2098 / ds-st", "98/QĐ-TGPL", "98/qd-tgpl"})
    void aCaseIsFoundByItsJudgmentAndByTheDecisionToAppoint(String number) {
        papers();
        assertThat(search(number, "tiepnhan")).bodyText().contains("/cases/" + legalAidCase);
        assertThat(search(number, "dongthap")).bodyText().doesNotContain(legalAidCase.toString());
        assertThat(search("5" + number, "tiepnhan"))
                .as("another number")
                .bodyText()
                .doesNotContain(legalAidCase.toString());
    }

    private void papers() {
        jdbc.sql("""
                        insert into casework.closure (case_id, result_code, closed_on, summary, legal_reference, closed_at, closed_by,
                            decision_number, decision_on)
                        values (:id, 'JUDGMENT', date '2026-04-01', 'x', 'x', now(), gen_random_uuid(),
                            '15/2098/DS-ST', date '2026-03-30')""").param("id", legalAidCase).update();
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, decision_number,
                            decision_code, decided_on, assigned_at, assigned_by)
                        select gen_random_uuid(), :id, p.id, p.full_name, 98, '98/QĐ-TGPL', date '2026-03-06', now(),
                               gen_random_uuid()
                          from practitioners.practitioner p limit 1""").param("id", legalAidCase).update();
    }

    @Test
    void aSingleExactHitOpensAtOnce() {
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", legalAidCase)
                .query(String.class)
                .single();
        assertThat(ask(code, "tiepnhan")).hasRedirectedUrl("/cases/" + legalAidCase);
        assertThat(ask("066200099887", "tiepnhan")).redirectedUrl().startsWith("/people/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dongthap", "quantri", "ubndxa", "cuc", "luatsu"})
    void nobodyFindsWhatHeMayNotSee(String reader) {
        assertThat(search("quach thi dao", reader))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Khuê", "/cases/" + legalAidCase);
        assertThat(ask("066200099887", reader)).redirectedUrl().startsWith("/search?q=");
    }

    @Test
    void signsOfPatternsAreOrdinaryLetters() {
        assertThat(search("%", "tiepnhan")).hasStatusOk().bodyText().doesNotContain(NAME);
        assertThat(search("TT.TGTT.%", "tiepnhan")).hasStatusOk().bodyText().doesNotContain(NAME);
    }

    @Test
    void anUnknownTokenIsSaidAndNothingAsksForWords() {
        assertThat(mvc.get().uri("/search?q=unknown").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("không còn được giữ");
        assertThat(ask("   ", "tiepnhan")).hasRedirectedUrl("/search");
    }

    private MvcTestResult search(String words, String reader) {
        MockHttpServletResponse asked = ask(words, reader).getMvcResult().getResponse();
        return mvc.get()
                .uri(asked.getRedirectedUrl())
                .cookie(asked.getCookies())
                .with(As.user(reader))
                .exchange();
    }

    private MvcTestResult ask(String words, String reader) {
        return mvc.post()
                .uri("/search")
                .param("words", words)
                .with(As.user(reader))
                .with(csrf())
                .exchange();
    }
}
