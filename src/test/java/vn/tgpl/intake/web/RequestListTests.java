package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class RequestListTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void logRequest() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        entities.flush();
    }

    @Test
    void showsRequestsOfTheCentreOnly() {
        assertThat(body(mvc.get().uri("/requests").with(As.intakeOfficer())))
                .contains("/requests/" + id, RequestPosts.NAME)
                .doesNotContain("??");
        assertThat(body(mvc.get().uri("/requests").with(As.otherProvince()))).doesNotContain("/requests/" + id);
    }

    @Test
    void filtersStandInTheUrl() {
        assertThat(list("state=RECEIVED&channel=DIRECT&field=LAND&form=ADVICE&from=1/2020"))
                .contains("/requests/" + id);
        assertThat(list("state=REFUSED")).doesNotContain("/requests/" + id);
        assertThat(list("channel=POST")).doesNotContain("/requests/" + id);
        assertThat(list("field=LABOUR")).doesNotContain("/requests/" + id);
        assertThat(list("form=LITIGATION")).doesNotContain("/requests/" + id);
        assertThat(list("to=1/2020")).doesNotContain("/requests/" + id);
        // a list without the words that were looked for says so
        assertThat(list("q=nonsense")).contains("/requests/" + id, "không còn được giữ");
    }

    @Test
    void aChipKeepsTheOtherFiltersAndCountsWhatTheyLeave() {
        assertThat(list("field=LAND&channel=DIRECT"))
                .containsPattern("href=\"/requests\\?state=RECEIVED&amp;channel=DIRECT&amp;field=LAND\">"
                        + "[^<]+<span class=\"chip-count\">[1-9]");
        assertThat(list("field=NO_SUCH&state=REFUSED"))
                .containsPattern("state=RECEIVED&amp;field=NO_SUCH\">[^<]+<span class=\"chip-count\">0<");
    }

    @Test
    void howManyWereFoundStandsOverTheList() {
        assertThat(list("field=NO_SUCH")).contains(">0 yêu cầu<");
        assertThat(list("field=LAND&sort=name"))
                .containsPattern("[1-9]\\d* yêu cầu")
                .contains("aria-sort=\"ascending\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=13/2020", "from=11/2026&to=10/2026", "state=NONSENSE", "form=NONSENSE"})
    void anUnreadableFilterIsSaidAndLeftOut(String query) {
        assertThat(mvc.get().uri("/requests?" + query).with(As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("field-error", "/requests/" + id);
    }

    @Test
    void wordsFindThePersonAndStayOutOfTheUrl() {
        assertThat(found("buoi vu")).contains("/requests/" + id);
        assertThat(found("nguyen")).doesNotContain("/requests/" + id);
        assertThat(found("qqqq")).doesNotContain("/requests/" + id);
    }

    private String found(String words) {
        MvcTestResult posted = mvc.post()
                .uri("/requests/search")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("words", words)
                .param("state", "RECEIVED")
                .exchange();
        String location = posted.getResponse().getHeader("Location");
        assertThat(location).contains("q=", "state=RECEIVED").doesNotContain(words);
        return body(mvc.get()
                .uri(location)
                .with(As.intakeOfficer())
                .cookie(posted.getResponse().getCookies()));
    }

    private String list(String query) {
        return body(mvc.get().uri("/requests?" + query).with(As.intakeOfficer()));
    }

    private static String body(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
