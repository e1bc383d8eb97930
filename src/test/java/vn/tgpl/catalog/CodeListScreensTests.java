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
class CodeListScreensTests {

    private static final String PAGE = "/admin/code-lists";
    private static final String LABOUR = PAGE + "/FIELD_OF_LAW/LABOUR";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void eachListIsShownAndOneNobodyKnowsIsToldAtItsFilter() {
        for (CodeList list : CodeList.values()) {
            assertThat(mvc.get().uri(PAGE + "?list=" + list).with(As.administrator()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/admin/code-lists/" + list)
                    .doesNotContain("??");
        }
        assertThat(mvc.get().uri(PAGE + "?list=NONE").with(As.administrator()))
                .hasStatus(422)
                .bodyText()
                .contains("list-error", "/admin/code-lists/FIELD_OF_LAW/");
    }

    @Test
    void aFieldIsMarkedWithAReasonThatTheJournalKeeps() {
        assertThat(change(0, "50", true, "", "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(change(0, "x", true, "", "Y kien cua Cuc"))
                .hasStatus(422)
                .bodyText()
                .contains("order-error");
        assertThat(change(0, "60", true, "", "Y kien cua Cuc")).hasStatus(302);
        assertThat(jdbc.sql(
                                "select exists (select 1 from catalog.code_mark where code = 'LABOUR' and mark = 'COMMON_EXECUTOR' and valid_from = date '"
                                        + LocalDate.now(clock) + "')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.code-changed'")
                        .query(String.class)
                        .single())
                .contains("Y kien cua Cuc", "marks=[]", "marks=[COMMON_EXECUTOR]");
    }

    @Test
    void whoSawAnOlderVersionIsToldAndMaySendAgain() {
        assertThat(change(0, "61", false, "", "Doi cho")).hasStatus(302);
        assertThat(change(0, "62", false, "", "Doi cho"))
                .hasStatus(409)
                .bodyText()
                .contains("Hai người cùng sửa", "Thứ tự", "61", "value=\"62\"");
        assertThat(change(1, "62", false, "", "Doi cho")).hasStatus(302);
    }

    @Test
    void theSameFormSentAgainHasWhatItWants() {
        assertThat(change(0, "61", true, "", "Doi cho")).hasStatus(302);
        assertThat(change(0, "61", true, "", "Doi cho")).hasStatus(302);
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'catalog.code-changed'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aCodeEndsAfterItsFirstDayAndNoOther() {
        assertThat(change(0, "60", false, "1/1/2017", "Het dung"))
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-error");
        LocalDate today = LocalDate.now(clock);
        assertThat(change(0, "60", false, Display.date(today.minusDays(2)), "Het dung"))
                .as("what happened on days past is still entered")
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-error", "sớm nhất là hôm qua");
        assertThat(change(0, "60", false, Display.date(today.minusDays(1)), "Het dung"))
                .hasStatus(302);
    }

    @Test
    void aLaterChangeTakesBackNothingThatIsPlannedUnseen() {
        LocalDate first = LocalDate.now(clock).plusMonths(1);
        LocalDate then = first.plusMonths(1);
        assertThat(change(0, "60", true, "", "Theo ke hoach", first)).hasStatus(302);
        assertThat(change(1, "60", false, "", "Doi ten", then))
                .hasStatus(409)
                .bodyText()
                .contains("from-error", "đã có thay đổi khác được đặt trước", "value=\"" + Display.date(then) + "\"");
        assertThat(isMarked(then)).isTrue();
        assertThat(change(1, "60", false, "", "Doi ten", then, "shownOn", Display.date(then)))
                .hasStatus(302);
        assertThat(isMarked(then)).isFalse();
        assertThat(isMarked(first)).isTrue();
    }

    private boolean isMarked(LocalDate day) {
        return jdbc.sql("""
                        select exists (select 1 from catalog.code_mark
                                        where code = 'LABOUR' and mark = 'COMMON_EXECUTOR' and valid_from <= :day
                                          and (valid_to is null or valid_to >= :day))""").param("day", day).query(Boolean.class).single();
    }

    @Test
    void onlyWhoKeepsTheListsSeesThem() {
        assertThat(mvc.get().uri(PAGE).with(As.director())).hasStatus(403);
        assertThat(mvc.get().uri(LABOUR).with(As.administrator())).hasStatusOk();
        assertThat(mvc.get().uri(PAGE + "/FIELD_OF_LAW/NONE").with(As.administrator()))
                .hasStatus(404);
    }

    private MvcTestResult change(int version, String order, boolean marked, String lastDay, String reason) {
        return change(version, order, marked, lastDay, reason, LocalDate.now(clock), "shownOn", "");
    }

    private MvcTestResult change(
            int version, String order, boolean marked, String lastDay, String reason, LocalDate from) {
        return change(version, order, marked, lastDay, reason, from, "shownOn", "");
    }

    private MvcTestResult change(
            int version,
            String order,
            boolean marked,
            String lastDay,
            String reason,
            LocalDate from,
            String more,
            String value) {
        return mvc.post()
                .uri(LABOUR)
                .with(As.administrator())
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("order", order)
                .param("label", "Lao động")
                .param("from", Display.date(from))
                .param(more, value)
                .param("marks", marked ? "COMMON_EXECUTOR" : "")
                .param("lastDay", lastDay)
                .param("reason", reason)
                .exchange();
    }
}
