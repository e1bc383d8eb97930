package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.domain.ConsentBook;
import vn.tgpl.shared.Display;

/** What somebody consents to is written down with how and until when, and taken back without being deleted. */
class ConsentTests extends PersonWebTest {

    private static final UUID CONSENT = UUID.fromString("00000000-0000-7000-8000-00000000c001");

    @Autowired
    private ConsentBook book;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Clock clock;

    @Test
    void aConsentStandsOnThePageOfThePersonAndIsJournalled() {
        assertThat(consent("WRITTEN", day(-1))).hasStatus(302);
        assertThat(page()).contains("Hội Phụ nữ xã", "Đang có hiệu lực");
        assertThat(disclosures.isGood(id, DisclosureBasis.ofConsent(CONSENT))).isTrue();
        assertThat(journal.entriesOf("person", id.toString()))
                .extracting(JournalEntryView::action)
                .contains("people.consent");
    }

    @Test
    void sentTwiceItIsOne() {
        assertThat(consent("WRITTEN", day(-1))).hasStatus(302);
        assertThat(consent("WRITTEN", day(-1))).hasStatus(302);
        assertThat(book.of(id)).hasSize(1);
    }

    @Test
    void whatWasSaidAsksForWhoHeardItAndWhatARepresentativeSaidForHisName() {
        for (String way : new String[] {"ORAL", "REPRESENTATIVE"}) {
            assertThat(consent(way, day(-1)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("witness-error", "value=\"Hội Phụ nữ x");
        }
        assertThat(book.of(id)).isEmpty();
    }

    @Test
    void whatWasSaidAloneIsOnRecordAndLetsNothingLeave() {
        assertThat(consent("ORAL", day(-1)).param("witness", "Trưởng thôn")).hasStatus(302);
        assertThat(disclosures.isGood(id, DisclosureBasis.ofConsent(CONSENT))).isFalse();
        assertThat(disclosures.standing(id)).isEmpty();
        assertThat(page()).contains("Hội Phụ nữ xã", "Chỉ ghi nhận").doesNotContain("Đang có hiệu lực");
    }

    @Test
    void whatARepresentativeGaveInWritingLetsDataLeave() {
        assertThat(consent("REPRESENTATIVE", day(-1)).param("witness", "Mẹ")).hasStatus(302);
        assertThat(disclosures.isGood(id, DisclosureBasis.ofConsent(CONSENT))).isTrue();
    }

    @Test
    void aFormSentBeforeThatSaysSomethingElseIsNotTakenForDone() {
        assertThat(consent("WRITTEN", day(-1))).hasStatus(302);
        assertThat(consent("WRITTEN", day(-2)))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Hội Phụ nữ x")
                .doesNotContain(CONSENT.toString());
        assertThat(book.of(id)).hasSize(1);
    }

    @Test
    void noneIsOfTomorrowNorEndsBeforeItBegan() {
        assertThat(consent("WRITTEN", day(2))).hasStatus(422).bodyText().contains("givenOn-error");
        assertThat(consent("WRITTEN", day(-1)).param("until", day(-2)))
                .hasStatus(422)
                .bodyText()
                .contains("until-error");
        assertThat(book.of(id)).isEmpty();
    }

    @Test
    void oneThatRanOutLetsNothingLeave() {
        assertThat(consent("WRITTEN", day(-9)).param("until", day(-1))).hasStatus(302);
        assertThat(disclosures.isGood(id, DisclosureBasis.ofConsent(CONSENT))).isFalse();
        assertThat(page()).contains("Hết hiệu lực từ sau " + day(-1));
    }

    @Test
    void takenBackItLetsNothingLeaveAndStaysToBeRead() {
        assertThat(consent("WRITTEN", day(-3))).hasStatus(302);
        assertThat(withdrawal(day(-4))).hasStatus(422).bodyText().contains("withdrawnOn-error");
        assertThat(withdrawal(day(0))).hasStatus(302);
        assertThat(disclosures.isGood(id, DisclosureBasis.ofConsent(CONSENT))).isFalse();
        assertThat(page()).contains("Hội Phụ nữ xã", "Rút lại ngày " + day(0));
        assertThat(withdrawal(day(0))).hasStatus(422);
    }

    @Test
    void aConsentOfSomebodyElseIsNoneOfHis() {
        assertThat(consent("WRITTEN", day(-1))).hasStatus(302);
        var other = people.register(anotherPerson(), officer);
        assertThat(disclosures.isGood(other, DisclosureBasis.ofConsent(CONSENT)))
                .isFalse();
        assertThat(mvc.get()
                        .uri("/people/" + other + "/consents/" + CONSENT + "/withdrawal")
                        .with(As.intakeOfficer()))
                .hasStatus(404);
    }

    private MockMvcRequestBuilder consent(String way, String on) {
        return mvc.post()
                .uri("/people/" + id + "/consents")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("consentId", CONSENT.toString())
                .param("recipient", "Hội Phụ nữ xã")
                .param("told", "Họ tên, cách liên hệ")
                .param("purpose", "Hội đến thăm hỏi")
                .param("given", way)
                .param("givenOn", on);
    }

    private MockMvcRequestBuilder withdrawal(String on) {
        return mvc.post()
                .uri("/people/" + id + "/consents/" + CONSENT + "/withdrawal")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("withdrawnOn", on);
    }

    private static PersonFacts anotherPerson() {
        return new PersonFacts(
                "Lò Văn Khác",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ContactSafety.ofPhone(true),
                null);
    }

    private String page() {
        return body(mvc.get().uri("/people/" + id).with(As.intakeOfficer()));
    }

    private String day(int from) {
        return Display.date(LocalDate.now(clock).plusDays(from));
    }
}
