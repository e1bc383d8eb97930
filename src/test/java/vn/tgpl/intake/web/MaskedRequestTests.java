package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** What a request tells of the matter stands masked before whoever neither receives nor decides (Luật TGPL 2017 Đ6 k1 c). */
@TgplTest
@Transactional
class MaskedRequestTests {

    private static final List<String> SECRET = List.of(
            "Bị chồng hành hạ", "nhiễm HIV", "Người bị tố giác", "Tran Van Doi", "0905 123 111", "Sổ khám bệnh");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String page = "";

    @BeforeEach
    void aRequestThatTellsMuchAndAReaderWhoKeepsTheAccounts() {
        Rows rows = new Rows(jdbc);
        UUID person = rows.person(Rows.DAK_LAK, "Nguyen Thi Dao", "066185004399");
        UUID request = rows.request(
                Rows.DAK_LAK,
                person,
                "Nguyen Thi Dao",
                "RECEIVED",
                clock.instant().minus(Duration.ofDays(1)));
        jdbc.sql("""
                        update intake.request set matter_summary = 'Bị chồng hành hạ', procedural_status_code = 'DENOUNCED',
                               requester_name = 'Chị Sáu', requester_relation = 'Chị', requester_phone = '0905123111',
                               documents_shown = true, documents_told = 'Sổ khám bệnh'
                         where id = :id""").param("id", request).update();
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", request)
                .update();
        jdbc.sql("insert into intake.request_group (request_id, group_code, principal) values (:id, 'HIV', true)")
                .param("id", request)
                .update();
        jdbc.sql("""
                        insert into intake.request_party (id, request_id, role, full_name)
                        values (gen_random_uuid(), :id, 'OPPOSING', 'Tran Van Doi')""").param("id", request).update();
        jdbc.sql("insert into identity.role_right (role_code, right_code) values ('ACCOUNTANT', 'intake:read')")
                .update();
        page = "/requests/" + request;
    }

    @Test
    void whoeverReceivesOrDecidesReadsIt() {
        assertThat(mvc.get().uri(page).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(SECRET);
    }

    @Test
    void whoeverOnlyMayLookReadsNothingOfIt() {
        assertThat(mvc.get().uri(page).with(As.accountant()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyen Thi Dao", "Chị Sáu", "******", "chỉ hiện với người tiếp nhận")
                .doesNotContain(SECRET);
    }
}
