package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Display;

@TgplTest
@Transactional
class LawCorrectionTests {

    private static final String VERSIONS = "/admin/law-versions/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** The wording tried is in force whatever the day on which the test runs. */
    @BeforeEach
    void aWordingToCome() {
        ComingWording.inTime(jdbc, LocalDate.now(clock));
    }

    @Test
    void aWordingInForceIsCorrectedFromTodayAndStandsAsItWasForTheDaysBefore() {
        LocalDate today = LocalDate.now(clock);
        String present = inForce(today);
        String draft = draft(present, today);
        assertThat(correct(draft)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(draft + "/enactment").with(As.administrator())).hasStatusOk();
        assertThat(post(draft + "/enactment").param("version", "1")).hasStatus3xxRedirection();
        assertThat(inForce(today)).isEqualTo(id(draft));
        assertThat(inForce(today.minusDays(1))).isEqualTo(present);
        assertThat(hardship(today)).isFalse();
        assertThat(hardship(today.minusDays(1))).isTrue();
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.law-group-changed'")
                        .query(String.class)
                        .single())
                .contains("CAO_TUOI", "HARDSHIP: YES → null");
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.law-enacted'")
                        .query(String.class)
                        .single())
                .contains("Nhap sai");
    }

    @Test
    void aCorrectionNeedsAReasonAndADayOfTheWordingFromTodayOn() {
        LocalDate today = LocalDate.now(clock);
        String present = inForce(today);
        assertThat(newDraft(present, today).param("reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(newDraft(present, today.minusDays(1)).param("reason", "Nhap sai"))
                .hasStatus(422)
                .bodyText()
                .contains("validFrom-error", "Ten da go");
        assertThat(newDraft(present, today.plusYears(9)).param("reason", "Nhap sai"))
                .hasStatus(422)
                .bodyText()
                .contains("validFrom-error");
    }

    @Test
    void aCorrectionKeepsTheGroupsOfTheArticle() {
        String draft = draft(inForce(LocalDate.now(clock)), LocalDate.now(clock));
        assertThat(mvc.get().uri(draft).with(As.administrator()))
                .bodyText()
                .contains("Đính chính: Nhap sai")
                .doesNotContain("/groups/new");
        assertThat(group(draft + "/groups").param("code", "NEW_ONE").param("version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("không thêm, không bỏ diện");
    }

    @Test
    void theSecondOfTwoCorrectionsOfOneWordingIsNotEnacted() {
        LocalDate today = LocalDate.now(clock);
        String present = inForce(today);
        String first = draft(present, today);
        String second = draft(present, today);
        assertThat(post(first + "/enactment").param("version", "0")).hasStatus3xxRedirection();
        assertThat(post(second + "/enactment").param("version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("soạn đính chính mới");
    }

    @Test
    void whatIsLawNoMoreIsNotCorrected() {
        assertThat(mvc.get()
                        .uri(VERSIONS + inForce(LocalDate.of(2020, 1, 1)) + "/correction")
                        .with(As.administrator()))
                .hasStatus(404);
    }

    @Test
    void aFormOfADraftSentAgainWithOtherWordsIsNotDroppedWithoutAWord() {
        String form = "00000000-0000-7000-8000-0000000007fe";
        LocalDate today = LocalDate.now(clock);
        String present = inForce(today);
        assertThat(newDraft(present, today).param("reason", "Nhap sai").param("id", form))
                .hasStatus3xxRedirection();
        assertThat(newDraft(present, today).param("reason", "Nhap sai").param("id", form))
                .hasStatus3xxRedirection();
        assertThat(newDraft(present, today).param("reason", "Ly do khac").param("id", form))
                .hasStatus(422)
                .bodyText()
                .contains("Ly do khac")
                .doesNotContain(form);
    }

    private String draft(String original, LocalDate from) {
        return Objects.requireNonNull(newDraft(original, from)
                .param("reason", "Nhap sai")
                .exchange()
                .getResponse()
                .getRedirectedUrl());
    }

    private MockMvcRequestBuilder newDraft(String original, LocalDate from) {
        return post(VERSIONS + original + "/correction")
                .param("validFrom", Display.date(from))
                .param("title", "Ten da go")
                .param("sourceDocument", "Nguon");
    }

    private MockMvcRequestBuilder correct(String draft) {
        return group(draft + "/groups/CAO_TUOI").param("version", "0").param("ageFrom", "60");
    }

    private MockMvcRequestBuilder group(String uri) {
        return post(uri)
                .param("label", "Người cao tuổi")
                .param("legalReference", "Đ7")
                .param("paperReference", "Đ33")
                .param("certainty", "CONFIRMED")
                .param("alternatives[0].papers[0]", "AGE_DOCUMENT");
    }

    private MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(csrf()).with(As.administrator());
    }

    private static String id(String draft) {
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    private String inForce(LocalDate day) {
        return jdbc.sql("""
                        select id::text from catalog.law_version
                         where state = 'ENACTED' and :day between valid_from and coalesce(valid_to, 'infinity')""").param("day", day).query(String.class).single();
    }

    private boolean hardship(LocalDate day) {
        return jdbc.sql("""
                        select requires_hardship from catalog.eligibility_group_version
                         where group_code = 'CAO_TUOI' and law_version_id = :id::uuid""").param("id", inForce(day)).query(Boolean.class).single();
    }
}
