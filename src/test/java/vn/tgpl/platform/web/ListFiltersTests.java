package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

/** A filter nobody can read is said at its field, in every list alike. */
@TgplTest
@Transactional
class ListFiltersTests {

    private static final String NAME = "Y Lọc Êban";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Journal journal;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void aRowInEachList() {
        Rows rows = new Rows(jdbc);
        rows.waitingRequest(Rows.DAK_LAK, NAME);
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.now(Vietnam.ZONE)));
        new CaseSetup(jdbc, event -> {}).practitioner("LEGAL_AID_OFFICER", NAME, null);
        journal.record((Actor) accounts.loadUserByUsername("giamdoc"), "cases.read", "case", NAME, null);
        mvc.post()
                .uri("/referrals")
                .param("fullName", NAME)
                .param("contact", "0905 111 222")
                .param("personStatus", "bị hại")
                .param("matter", "Bị đánh gây thương tích")
                .param("paperSeen", "chưa có")
                .with(As.communeClerk())
                .with(csrf())
                .exchange();
        entities.flush();
    }

    @ParameterizedTest
    @CsvSource({
        "/requests?from=13/2026,         giamdoc, from-error, Y Lọc Êban",
        "/requests?channel=NONSENSE,     giamdoc, channel-error, Y Lọc Êban",
        "/requests?state=NONSENSE,       giamdoc, state-error, Y Lọc Êban",
        "/referrals?state=NONSENSE,      tiepnhan, state-error, Y Lọc Êban",
        "/referrals?state=NONSENSE,      ubndxa, state-error, Y Lọc Êban",
        "/cases?due=NONSENSE,            giamdoc, due-error, Y Lọc Êban",
        "/cases?year=NONSENSE,           giamdoc, year-error, Y Lọc Êban",
        "/cases/register?month=NONSENSE, giamdoc, month-error, Y Lọc Êban",
        "/practitioners?kind=NONSENSE,   giamdoc, kind-error, Y Lọc Êban",
        "/admin/accounts?office=NONSENSE, quantri, office-error, giamdoc",
        "/admin/accounts?role=NONSENSE,  quantri, role-error, giamdoc",
        "/offices?province=XX,           giamdoc, province-error, Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đắk Lắk",
        "/audit?day=31/02/2026,          quantri, day-error, Y Lọc Êban",
        "/admin/eligibility-groups?day=31/02/2026, quantri, day-error, Trẻ em",
    })
    void isSaidAtItsFieldWhileTheListIsShownWithoutIt(String uri, String reader, String error, String row) {
        assertThat(mvc.get().uri(uri).with(As.user(reader)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + error + "\"", row)
                .doesNotContain("??");
    }
}
