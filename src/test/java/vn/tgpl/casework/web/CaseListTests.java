package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.CaseSetup.Accepted;

@TgplTest
@Transactional
class CaseListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private CaseSetup setup;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @BeforeEach
    void prepare() {
        setup = new CaseSetup(jdbc, events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyen thi dao",
                "NGUYỄN THỊ ĐÀO",
                "Nguye\u0302\u0303n Thi\u0323 \u0110a\u0300o",
                "đào nguyễn",
                "thi da"
            })
    void findsANameHoweverItIsTyped(String words) {
        open(accepted("Nguyễn Thị Đào"));
        open(accepted("Trần Văn Bình"));
        assertThat(search(words)).bodyText().contains("Nguyễn Thị Đào").doesNotContain("Trần Văn Bình");
    }

    @Test
    void narrowsToAStateByOneClickAndKeepsTheOtherFilters() {
        assertThat(mvc.get().uri("/cases?form=ADVICE&state=ASSIGNED").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/cases?form=ADVICE\"", "href=\"/cases?form=ADVICE&amp;due=OVERDUE\"")
                .containsPattern("href=\"/cases\\?form=ADVICE&amp;state=ASSIGNED\" aria-current=\"true\"")
                .doesNotContain("??");
    }

    @Test
    void findsACaseByWhoeverIsHelpedInItAndTellsHowManyAre() {
        CaseId id = setup.open(accepted("Nguyễn Thị Đào"));
        UUID second = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("update people.person set national_id = '066175000321' where id = :id")
                .param("id", second)
                .update();
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', now(), :person)""").param("case", id.value()).param("person", second).update();
        entities.flush();
        for (String words : List.of("cung giup", "066175000321", "nguyen dao")) {
            assertThat(search(words)).bodyText().contains("Nguyễn Thị Đào", "+1", "/cases/" + id);
        }
    }

    @Test
    void keepsTheWordsOutOfTheUrl() {
        MvcTestResult posted = mvc.post()
                .uri("/cases/search")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("words", "Nguyễn Thị Đào")
                .param("state", "ACCEPTED")
                .exchange();
        assertThat(posted).hasStatus(302);
        assertThat(posted.getResponse().getRedirectedUrl())
                .startsWith("/cases?state=ACCEPTED&q=")
                .doesNotContainIgnoringCase("dao")
                .doesNotContain("%");
    }

    @Test
    void anUnderscoreListsNotEverything() {
        open(accepted("Nguyễn Thị Đào"));
        assertThat(search("_")).bodyText().doesNotContain("Nguyễn Thị Đào");
        assertThat(search("%")).bodyText().doesNotContain("Nguyễn Thị Đào");
    }

    @Test
    void filtersByFormAndState() {
        open(accepted("Nguyễn Thị Đào"));
        assertThat(mvc.get().uri("/cases?form=ADVICE").with(As.intakeOfficer()))
                .bodyText()
                .doesNotContain("Nguyễn Thị Đào");
        assertThat(mvc.get()
                        .uri("/cases?form=LITIGATION&state=ACCEPTED&due=WEEK")
                        .with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đào");
    }

    @Test
    void showsNothingOfAnotherProvince() {
        open(accepted("Nguyễn Thị Đào"));
        assertThat(mvc.get().uri("/cases").with(As.otherProvince()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nguyễn Thị Đào");
    }

    @Test
    void takesAnOrderItDoesNotKnowForNone() {
        assertThat(mvc.get().uri("/cases?sort=;drop").with(As.intakeOfficer())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=NONE", "year=abc", "office=1", "due=%00"})
    void saysWhichFilterIsNonsenseAndListsWithoutIt(String query) {
        open(accepted("Nguyễn Thị Đào"));
        assertThat(mvc.get().uri("/cases?" + query).with(As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("field-error", "Nguyễn Thị Đào");
    }

    @Test
    void turnsPagesWithoutRepeatOrGap() {
        for (int n = 0; n < 53; n++) {
            open(accepted("Nguyễn Lặp " + "ABCDEFGHIJ".charAt(n % 10)));
        }
        String first = body("/cases?state=ACCEPTED");
        String next = first.replaceAll(
                        "(?s).*href=\"([^\"]+)\" ?[^>]*rel=\"next\".*|(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1$2")
                .replace("&amp;", "&");
        List<String> rows = links(first);
        assertThat(rows).hasSize(50);
        rows.addAll(links(body(next)));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(53).doesNotHaveDuplicates();
    }

    private void open(Accepted accepted) {
        setup.open(accepted);
        entities.flush();
    }

    private String body(String uri) {
        MvcTestResult result =
                mvc.get().uri(URI.create(uri)).with(As.intakeOfficer()).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> links(String body) {
        return Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"")
                .matcher(body)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private MvcTestResult search(String words) {
        MvcTestResult posted = mvc.post()
                .uri("/cases/search")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("words", words)
                .exchange();
        return mvc.get()
                .uri(URI.create(posted.getResponse().getRedirectedUrl()))
                .cookie(posted.getResponse().getCookies())
                .with(As.intakeOfficer())
                .exchange();
    }

    private Accepted accepted(String name) {
        Instant at = clock.instant().minus(Duration.ofMinutes(5));
        return Accepted.litigation(at).name(name);
    }
}
