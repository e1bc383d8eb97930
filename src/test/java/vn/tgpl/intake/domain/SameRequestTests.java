package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

@TgplTest
@Transactional
class SameRequestTests {

    private static final RequestId ID = RequestId.next();

    @Autowired
    RequestReception reception;

    @Autowired
    EntityManager entities;

    @Autowired
    UserDetailsService accounts;

    private Actor officer;

    @BeforeEach
    void send() {
        officer = DeskFixture.actor(accounts, "tiepnhan");
        reception.log(DeskFixture.complete(ID), officer);
        entities.flush();
        entities.clear();
    }

    @Test
    void theSameFormSentAgainIsAcceptedAndStandsOnce() {
        long before = requests();
        assertThatCode(() -> reception.log(DeskFixture.complete(ID), officer)).doesNotThrowAnyException();
        entities.flush();
        assertThat(requests()).isEqualTo(before);
    }

    private long requests() {
        return ((Number) entities.createNativeQuery("select count(*) from intake.request")
                        .getSingleResult())
                .longValue();
    }

    @ParameterizedTest
    @MethodSource("differing")
    void aFormThatSaysSomethingElseIsRefused(LogRequest other) {
        assertThatThrownBy(() -> reception.log(other, officer)).isInstanceOf(FormAlreadyUsed.class);
    }

    static Stream<LogRequest> differing() {
        LogRequest sent = DeskFixture.complete(ID);
        PersonFacts who = sent.beneficiary();
        return Stream.of(
                of(sent, person(who, new NationalId("066171000001"), who.birth(), null, null)),
                of(sent, person(who, null, BirthDate.ofYear(1972), null, null)),
                of(sent, person(who, null, who.birth(), "12 Lê Duẩn", null)),
                of(sent, person(who, null, who.birth(), null, new PhoneNumber("0905000001"))),
                came(sent, new Reception(Channel.POST, null, null, null, null, null)),
                came(sent, new Reception(Channel.DIRECT, null, null, null, null, Instant.EPOCH)),
                shown(sent, Map.of()),
                shown(sent, Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.COPY))));
    }

    private static PersonFacts person(
            PersonFacts who,
            @Nullable NationalId number,
            @Nullable BirthDate birth,
            @Nullable String address,
            @Nullable PhoneNumber phone) {
        return new PersonFacts(
                who.fullName(),
                number,
                null,
                birth,
                who.sex(),
                null,
                null,
                null,
                null,
                address,
                phone,
                ContactSafety.ofPhone(true),
                null);
    }

    private static LogRequest of(LogRequest sent, PersonFacts beneficiary) {
        return copy(sent, sent.reception(), beneficiary, sent.papers());
    }

    private static LogRequest came(LogRequest sent, Reception reception) {
        return copy(sent, reception, sent.beneficiary(), sent.papers());
    }

    private static LogRequest shown(LogRequest sent, Map<String, PaperShown> papers) {
        return copy(sent, sent.reception(), sent.beneficiary(), papers);
    }

    private static LogRequest copy(
            LogRequest sent, Reception reception, PersonFacts beneficiary, Map<String, PaperShown> papers) {
        return new LogRequest(
                ID,
                reception,
                null,
                beneficiary,
                sent.requester(),
                sent.matter(),
                sent.claims(),
                papers,
                sent.parties(),
                null);
    }
}
