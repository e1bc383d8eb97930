package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Display;

@TgplTest
@Transactional
class CodeGrowthTests {

    private static final String FIELDS = "/admin/code-lists/FIELD_OF_LAW";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aCodeIsAddedOnceHoweverOftenItsFormIsSent() {
        assertThat(add("CYBER", "An toàn mạng")).hasStatus(302);
        assertThat(add("CYBER", "An toàn mạng")).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from catalog.code where code = 'CYBER'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.code-added'")
                        .query(String.class)
                        .single())
                .contains("Theo luật mới", "An toàn mạng", "COMMON_EXECUTOR");
    }

    @Test
    void aTakenCodeIsRefusedAtItsFieldAndWhatWasTypedIsKept() {
        assertThat(add("CIVIL", "Dan su khac"))
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "đã có mục mang mã đó", "Dan su khac");
        assertThat(add("nhỏ", "Dan su khac")).hasStatus(422).bodyText().contains("code-error");
    }

    @Test
    void aListOfTheLawIsNotAddedToAndSaysWhy() {
        assertThat(mvc.get().uri("/admin/code-lists?list=REFUSAL_GROUND").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("luật chỉ có bốn căn cứ từ chối")
                .doesNotContain("/REFUSAL_GROUND/new");
        assertThat(mvc.get().uri("/admin/code-lists/REFUSAL_GROUND/new").with(As.administrator()))
                .hasStatus(404);
        assertThat(mvc.get().uri(FIELDS + "/new").with(As.administrator())).hasStatusOk();
    }

    @Test
    void aWordingHoldsFromItsDayOnAndTheOldOneBeforeIt() {
        LocalDate today = LocalDate.now(clock);
        assertThat(reword(0, today.minusDays(1), "Lao dong, viec lam"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "Lao dong, viec lam");
        assertThat(reword(0, today.plusDays(3), "Lao dong, viec lam")).hasStatus(302);
        assertThat(jdbc.sql("select valid_from from catalog.code_wording where code = 'LABOUR'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today.plusDays(3));
        assertThat(mvc.get().uri(FIELDS + "/LABOUR").with(As.administrator()))
                .bodyText()
                .contains("Từ " + Display.date(today.plusDays(3)), "Lao dong, viec lam", "Từ 01/01/2018");
    }

    @Test
    void aMarkTakenBackStaysForTheDaysItHeld() {
        LocalDate today = LocalDate.now(clock);
        assertThat(mvc.post()
                        .uri(FIELDS + "/CIVIL")
                        .with(As.administrator())
                        .with(csrf())
                        .param("version", "0")
                        .param("label", "Dân sự")
                        .param("from", Display.date(today))
                        .param("order", "20")
                        .param("reason", "Theo luật mới"))
                .hasStatus(302);
        assertThat(jdbc.sql("select valid_to from catalog.code_mark where code = 'CIVIL' and mark = 'COMMON_EXECUTOR'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today.minusDays(1));
    }

    private MvcTestResult reword(int version, LocalDate from, String label) {
        return mvc.post()
                .uri(FIELDS + "/LABOUR")
                .with(As.administrator())
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("label", label)
                .param("from", Display.date(from))
                .param("order", "60")
                .param("reason", "Theo luật mới")
                .exchange();
    }

    private MvcTestResult add(String code, String label) {
        return mvc.post()
                .uri(FIELDS + "/new")
                .with(As.administrator())
                .with(csrf())
                .param("code", code)
                .param("label", label)
                .param("from", Display.date(LocalDate.now(clock)))
                .param("order", "90")
                .param("forms", "ADVICE", "LITIGATION")
                .param("marks", "COMMON_EXECUTOR")
                .param("reason", "Theo luật mới")
                .exchange();
    }
}
