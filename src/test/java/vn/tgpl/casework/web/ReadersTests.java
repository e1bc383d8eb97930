package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Actor;

/** Whoever answers for the secrecy of a case learns who looked at it (Luật TGPL 2017 Đ6 k1 c). */
@TgplTest
@Transactional
class ReadersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @Autowired
    private Journal journal;

    @Autowired
    private UserDetailsService accounts;

    private String page = "";

    @BeforeEach
    void aCase() {
        CaseId id = new CaseSetup(jdbc, events)
                .open(CaseSetup.Accepted.litigation(clock.instant().minus(Duration.ofDays(7))));
        page = "/cases/" + id;
    }

    @Test
    void thoseWhoLookedStandThereOnceADayWithHowOften() {
        open(page, As.intakeOfficer());
        open(page, As.intakeOfficer());
        assertThat(readers()).contains("Xem hồ sơ vụ việc", "2 lần");
    }

    @Test
    void whoOpenedItMaskedStandsThereToo() {
        open(page, As.departmentManager());
        assertThat(readers()).contains("Mở trang vụ việc", "Hoàng Đình Sở");
    }

    @Test
    void aListOfASensitiveGroupOnTheScreenStandsBelowForWhoeverCouldHaveSeenItThere() {
        jdbc.sql("insert into casework.case_group (case_id, group_code, principal) values (:id::uuid, 'HIV', false)")
                .param("id", page.substring("/cases/".length()))
                .update();
        open("/cases?group=HIV", As.otherProvince());
        assertThat(readers()).doesNotContain("Xem danh sách vụ việc của một diện nhạy cảm");
        open("/cases?group=HIV", As.intakeOfficer());
        assertThat(readers()).contains("Xem danh sách vụ việc của một diện nhạy cảm");
    }

    @Test
    void whoOpenedWhatWasMaskedStandsThereWithTheReason() {
        assertThat(mvc.post()
                        .uri(page + "/reveal")
                        .param("reason", "Thanh tra theo kế hoạch 12")
                        .with(As.departmentManager())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(302);
        assertThat(readers()).contains("Thanh tra theo kế hoạch 12", "Hoàng Đình Sở");
    }

    @Test
    void whoOpenedAFactOfItsPersonStandsThereWithWhichFact() {
        String person = jdbc.sql("select beneficiary_id::text from casework.legal_aid_case where id = :id::uuid")
                .param("id", page.substring("/cases/".length()))
                .query(String.class)
                .single();
        jdbc.sql("update people.person set national_id = '066212004321' where id = :id::uuid")
                .param("id", person)
                .update();
        assertThat(mvc.post()
                        .uri("/people/" + person + "/reveal")
                        .param("fact", "NATIONAL_ID")
                        .param("reason", "Đối chiếu giấy tờ")
                        .with(As.intakeOfficer())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(302);
        assertThat(readers()).contains("Mở thông tin được che: Số CCCD", "Đối chiếu giấy tờ");
    }

    @Test
    void whoTookAListAlongSinceItsAcceptanceStandsBelow() {
        open("/cases/print", As.intakeOfficer());
        assertThat(readers()).contains("In danh sách vụ việc");
    }

    @Test
    void aReasonOfEarlierDaysThatBeginsLikeACodeIsToldAsItWasTyped() {
        journal.record(
                (Actor) accounts.loadUserByUsername("giamdoc"),
                "casework.reveal",
                "case",
                page.substring("/cases/".length()),
                "VKS: lời khai số 12");
        assertThat(readers()).contains("VKS: lời khai số 12");
    }

    @Test
    void aListOfTheDepartmentAndOfWhoeverGoesOnWithTheCentreStandsBelowToo() {
        open("/cases/print", As.departmentManager());
        assertThat(readers()).contains("Hoàng Đình Sở", "In danh sách vụ việc");
    }

    @Test
    void aListOfAnotherProvinceDoesNotStandThere() {
        open("/cases/print", As.otherProvince());
        assertThat(readers()).doesNotContain("In danh sách vụ việc");
    }

    @Test
    void nobodyElseLearnsIt() {
        assertThat(mvc.get().uri(page + "/readers").with(As.intakeOfficer())).hasStatus(403);
        assertThat(mvc.get().uri(page + "/readers").with(As.branchHead())).hasStatus(404);
        assertThat(mvc.get().uri(page).with(As.intakeOfficer())).bodyText().doesNotContain(page + "/readers");
    }

    private String readers() {
        open(page, As.director());
        return text(page + "/readers", As.director());
    }

    private void open(String path, RequestPostProcessor reader) {
        assertThat(mvc.get().uri(path).with(reader)).hasStatusOk();
    }

    private String text(String path, RequestPostProcessor reader) {
        return new String(
                mvc.get().uri(path).with(reader).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
