package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

/** Luật TGPL 2017 Đ39 k2: a file that was handed over waits for its shelf. */
@TgplTest
@Transactional
class FilesToArchiveTests {

    private static final String NAME = "Nguyễn Thị Lưu Trữ";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan", "giamdoc"})
    void whoeverMayArchiveFindsTheFileWithTheWayToItsFormAndToAllOfThem(String reader) {
        UUID id = handedOver();
        assertThat(workOf(reader))
                .bodyText()
                .contains("Lưu trữ hồ sơ đã bàn giao", NAME, "/cases/" + id + "/archive", "/cases?state=HANDED_OVER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trogiupvien", "ketoan", "sotuphap", "dongthap"})
    void nobodyElseDoes(String reader) {
        handedOver();
        assertThat(workOf(reader)).bodyText().doesNotContain(NAME);
    }

    @Test
    void onceItStandsOnItsShelfItWaitsNoMore() {
        UUID id = handedOver();
        jdbc.sql("update casework.legal_aid_case set state = 'ARCHIVED', shelf_mark = 'K1' where id = :id")
                .param("id", id)
                .update();
        assertThat(workOf("tiepnhan")).bodyText().doesNotContain(NAME);
    }

    /** Longer ago than any of the practice data, so that it stands first. */
    private UUID handedOver() {
        UUID id = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2019, 1, 7)));
        jdbc.sql("update casework.deadline set lapsed_at = now() where case_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                        update casework.legal_aid_case
                           set state = 'HANDED_OVER', state_since = '2019-02-01', closed_on = '2019-01-31'
                         where id = :id""").param("id", id).update();
        return id;
    }

    private MvcTestResult workOf(String username) {
        return mvc.get().uri("/").with(As.user(username)).exchange();
    }
}
