package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** Drafts are of one account, by whatever way they were kept, and go when their form was taken. */
@TgplTest
@Transactional
class OwnDraftsTests {

    private static final String OWNER = "ubndxa";
    private static final String PAGE = "/referrals/new";
    private static final String TYPED = "Tranh chấp đất đai ở buôn Ky";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final UUID key = UUID.randomUUID();

    @Test
    void theListNamesWhatIsKept() {
        keep(OWNER);
        assertThat(open("/drafts", OWNER))
                .hasStatusOk()
                .bodyText()
                .contains("Gửi người đến trung tâm", "Nguyễn Thị Lan", PAGE + "?draft=" + key);
        assertThat(open("/", OWNER)).bodyText().contains("1 bản nháp");
    }

    @Test
    void theFormOpensWithWhatIsKeptOnlyWhenItIsAskedFor() {
        keep(OWNER);
        assertThat(text(open(PAGE + "?draft=" + key, OWNER))).contains(TYPED, "Đây là bản nháp lưu lúc");
        assertThat(text(open(PAGE, OWNER)))
                .doesNotContain(TYPED)
                .contains("Bạn còn biểu mẫu điền dở", "Nguyễn Thị Lan");
    }

    @Test
    void nobodyElseReadsNamesOrThrowsAway() {
        keep("giamdoc");
        assertThat(open("/drafts", OWNER)).bodyText().doesNotContain("Nguyễn Thị Lan");
        assertThat(text(open(PAGE + "?draft=" + key, OWNER))).doesNotContain(TYPED, "Nguyễn Thị Lan");
        assertThat(open("/drafts/" + key + "/removal", OWNER)).hasStatus(404);
        assertThat(send("/drafts/" + key + "/removal", OWNER)).hasStatus(404);
        assertThat(send("/drafts/" + key + "/name", OWNER, "name", "Của tôi")).hasStatus(404);
        assertThat(keep(OWNER)).hasStatus(409);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void itIsNamed() {
        keep(OWNER);
        assertThat(send("/drafts/" + key + "/name", OWNER, "name", "Hồ sơ buôn Ky"))
                .hasStatus(302);
        assertThat(open("/drafts", OWNER)).bodyText().contains("Hồ sơ buôn Ky");
        assertThat(send("/drafts/" + key + "/name", OWNER, "name", "x".repeat(101)))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(101));
    }

    @Test
    void itIsThrownAwayAndTheFormBeginsAnew() {
        keep(OWNER);
        assertThat(open("/drafts/" + key + "/removal?anew=true", OWNER)).hasStatusOk();
        assertThat(send("/drafts/" + key + "/removal", OWNER, "anew", "true")).hasRedirectedUrl(PAGE);
        assertThat(rows()).isZero();
    }

    @Test
    void theButtonKeepsItAndLeadsBack() {
        assertThat(send("/drafts", OWNER, form())).hasRedirectedUrl(PAGE + "?draft=" + key);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptIsGivenBack() {
        MvcTestResult refused = mvc.post()
                .uri("/drafts")
                .with(As.user(OWNER))
                .with(csrf())
                .header("Sec-Fetch-Site", "same-origin")
                .param("draftKey", key.toString())
                .param("draftPage", PAGE)
                .param("draftTitle", "Gửi")
                .param("matter", TYPED + " dài".repeat(60_000))
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains(TYPED, "200.000 ký tự");
        assertThat(rows()).isZero();
    }

    @Test
    void itGoesWithTheFormAndALateSavingDoesNotBringItBack() {
        keep(OWNER);
        assertThat(sendForm("Nguyễn Thị Lan")).hasStatus(302);
        assertThat(open("/drafts", OWNER)).bodyText().doesNotContain("Nguyễn Thị Lan");
        assertThat(keep(OWNER)).hasStatus(409);
        assertThat(jdbc.sql("select count(*) from platform.draft where fields::text like '%Lan%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void itStaysWhenTheFormIsRefusedAndGoesOnWithIt() {
        keep(OWNER);
        assertThat(sendForm("")).hasStatus(422).bodyText().contains("value=\"" + key + "\"");
        assertThat(text(open(PAGE + "?draft=" + key, OWNER))).contains(TYPED);
    }

    @Test
    void whatHasLainTooLongIsNotOpened() {
        keep(OWNER);
        jdbc.sql("update platform.draft set expires = :at where id = :id")
                .param("at", clock.instant().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC))
                .param("id", key)
                .update();
        assertThat(open("/drafts", OWNER)).bodyText().doesNotContain("Nguyễn Thị Lan");
        assertThat(text(open(PAGE + "?draft=" + key, OWNER))).doesNotContain(TYPED);
    }

    @Test
    void itIsKeptForSevenDays() {
        Instant before = clock.instant();
        keep(OWNER);
        assertThat(jdbc.sql("select expires from platform.draft where id = :id")
                        .param("id", key)
                        .query((row, index) -> row.getTimestamp(1).toInstant())
                        .single())
                .isBetween(
                        before.plus(Duration.ofDays(7)).minusSeconds(1),
                        clock.instant().plus(Duration.ofDays(7)));
    }

    private long rows() {
        return jdbc.sql("select count(*) from platform.draft where id = :id and not sent")
                .param("id", key)
                .query(Long.class)
                .single();
    }

    private String[] form() {
        return new String[] {
            "draftKey", key.toString(),
            "draftPage", PAGE,
            "draftEach", "true",
            "draftTitle", "Gửi người đến trung tâm",
            "draftNamedBy", "fullName",
            "fullName", "Nguyễn Thị Lan",
            "matter", TYPED
        };
    }

    private MvcTestResult keep(String account) {
        var request =
                mvc.post().uri("/drafts").with(As.user(account)).with(csrf()).header("X-Draft", "yes");
        String[] fields = form();
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult sendForm(String name) {
        return send(
                "/referrals",
                OWNER,
                "draftKey",
                key.toString(),
                "draftPage",
                PAGE,
                "draftEach",
                "true",
                "id",
                UUID.randomUUID().toString(),
                "fullName",
                name,
                "contact",
                "0905010500",
                "personStatus",
                "Hộ nghèo",
                "paperSeen",
                "Giấy chứng nhận hộ nghèo",
                "matter",
                TYPED,
                "centreId",
                Rows.DAK_LAK.toString());
    }

    private MvcTestResult send(String path, String account, String... fields) {
        var request = mvc.post().uri(path).with(As.user(account)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult open(String path, String account) {
        return mvc.get().uri(path).with(As.user(account)).exchange();
    }

    /** What stands in fields is written with entities. */
    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
