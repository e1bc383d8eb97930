package vn.tgpl.home.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

/** The papers for a day without the system, from the wish to the file. */
@TgplTest
@Transactional
class DayPackTests {

    private static final String PAGE = "/day-packs";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DayPackMaking making;

    @Autowired
    private DayPackWishes wishes;

    @Autowired
    private Clock clock;

    @BeforeEach
    void somebodyIsHelped() {
        Rows rows = new Rows(jdbc);
        LocalDate day = LocalDate.now(clock);
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Vừ Thị Bưởi", day));
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK_BRANCH, "Nguyễn Văn Kiện", day));
        rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Lê Thị Xa", day));
        rows.waitingRequest(Rows.DAK_LAK, "Trần Đợi");
    }

    @Test
    void aCentreTakesAlongItsCasesAndThoseOfItsBranchesAndNoneOfOthers() throws IOException {
        assertThat(mvc.post().uri(PAGE).with(As.director()).with(csrf())).hasRedirectedUrl(PAGE);
        assertThat(page(As.director())).contains("Chờ lập");
        making.next();
        assertThat(page(As.director())).contains("Đã lập lúc", "/file");
        String text = PdfText.of(file(As.director()).getResponse().getContentAsByteArray());
        assertThat(text)
                .contains("Vừ Thị Bưởi", "Nguyễn Văn Kiện", "Trần Đợi", "Phiếu ghi tạm", "Sổ ghi tạm")
                .doesNotContain("Lê Thị Xa", "home.pack", "??");
    }

    @Test
    void aBranchTakesAlongItsOwn() throws IOException {
        assertThat(mvc.post().uri(PAGE).with(As.branchHead()).with(csrf())).hasRedirectedUrl(PAGE);
        making.next();
        String text = PdfText.of(file(As.branchHead()).getResponse().getContentAsByteArray());
        assertThat(text).contains("Nguyễn Văn Kiện").doesNotContain("Vừ Thị Bưởi", "Lê Thị Xa");
    }

    @Test
    void theFileIsSavedUnderANameThatTellsNobodysAndTheJournalKeepsWhoTookIt() {
        wishes.add(Rows.DAK_LAK, null);
        making.next();
        assertThat(file(As.director()))
                .hasStatusOk()
                .hasHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ngay-khong-he-thong-66-TT-" + LocalDate.now(clock) + ".pdf\"")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'home.day-pack.take' and subject_id = :id")
                        .param("id", Rows.DAK_LAK.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatAnEndedCentreLeftToItIsTakenAlong() throws IOException {
        jdbc.sql("update offices.office set valid_to = :yesterday, successor_id = :heir where id = :id")
                .param("yesterday", LocalDate.now(clock).minusDays(1))
                .param("heir", Rows.DAK_LAK)
                .param("id", Rows.DONG_THAP)
                .update();
        wishes.add(Rows.DAK_LAK, null);
        making.next();
        assertThat(PdfText.of(file(As.director()).getResponse().getContentAsByteArray()))
                .contains("Vừ Thị Bưởi", "Lê Thị Xa");
    }

    @Test
    void nobodyElseTakesIt() {
        wishes.add(Rows.DAK_LAK, null);
        making.next();
        for (RequestPostProcessor outside : List.of(As.branchHead(), As.otherProvince())) {
            assertThat(file(outside).getResponse().getStatus()).isIn(403, 404);
        }
        assertThat(file(As.intakeOfficer())).hasStatus(403);
        assertThat(mvc.get().uri(PAGE).with(As.legalAidOfficer())).hasStatus(403);
    }

    @Test
    void whoAsksWhileOneIsMadeWaitsForThatOne() {
        assertThat(wishes.add(Rows.DAK_LAK, null)).isTrue();
        assertThat(wishes.add(Rows.DAK_LAK, null)).isFalse();
        making.next();
        assertThat(wishes.add(Rows.DAK_LAK, null)).isTrue();
    }

    @Test
    void oneThatSomebodyDiedOverIsMadeByTheNext() {
        wishes.add(Rows.DAK_LAK, null);
        jdbc.sql("update home.day_pack set state = 'MAKING', begun_at = now() - interval '9 minutes'")
                .update();
        assertThat(making.next()).isEmpty();
        jdbc.sql("update home.day_pack set begun_at = now() - interval '11 minutes'")
                .update();
        assertThat(making.next()).isPresent();
    }

    @Test
    void anOfficeThatReceivesNobodyGetsNone() {
        UUID bureau = UUID.fromString("00000000-0000-7000-8000-000000000001");
        assertThat(wishes.offices()).contains(Rows.DAK_LAK, Rows.DAK_LAK_BRANCH).doesNotContain(bureau);
        assertThat(wishes.add(bureau, null)).isFalse();
    }

    private MvcTestResult file(RequestPostProcessor who) {
        return mvc.get().uri(PAGE + "/" + latest() + "/file").with(who).exchange();
    }

    private String page(RequestPostProcessor who) {
        return new String(
                mvc.get().uri(PAGE).with(who).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID latest() {
        return jdbc.sql("select id from home.day_pack order by asked_at desc, id desc limit 1")
                .query(UUID.class)
                .single();
    }
}
