package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;

/** Whoever sent a registration tells it right, once, and for whom is helped still (TTLT 10/2018 Đ6, Đ12). */
class OwnRegistrationTests extends SeveralRegisteredTest {

    private UUID letter;

    @BeforeEach
    void oneLetterForBoth() {
        letter = UUID.randomUUID();
        register(letter, "persons", first.toString(), "persons", joined.toString());
    }

    @Test
    void aColleagueDoesNotWithdrawIt() {
        assertThat(post(
                        "/cases/" + id + "/executors",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        lawyer.toString(),
                        "inPlaceOf",
                        "",
                        "decidedOn",
                        day(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.lawyer())).bodyText().doesNotContain("/correction\"");
        assertThat(get(path(), As.lawyer())).hasRedirectedUrl("/cases/" + id);
        assertThat(withdraw(As.lawyer(), version(id))).hasStatus(422);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("/correction\"");
        assertThat(withdraw(As.legalAidOfficer(), version(id))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theSecondOfTwoKeepsWhatHeTyped() {
        long seen = version(id);
        assertThat(withdraw(As.legalAidOfficer(), seen)).hasRedirectedUrl("/cases/" + id);
        assertThat(withdraw(As.director(), seen)).hasStatus(409).bodyText().contains("Gửi nhầm");
        assertThat(answer(letter, "REGISTERED", first))
                .hasStatus(409)
                .bodyText()
                .contains("15/ĐK");
    }

    @Test
    void whoLeftIsLookedForNoMoreUntilHeIsBack() {
        post(
                "/cases/" + id + "/beneficiaries/" + joined + "/end",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "endedOn",
                day(0),
                "groundCode",
                "WITHDREW",
                "reason",
                "Rut yeu cau");
        assertThat(answer(letter, "REFUSED", joined)).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).isEmpty();
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/" + joined + "/return",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "reason",
                        "Nham"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("open");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        UUID second = jdbc.sql("select id from casework.registration where letter_id = :letter and id <> :letter")
                .param("letter", letter)
                .query(UUID.class)
                .single();
        assertThat(register(second, "persons", first.toString())).hasStatus(409);
        assertThat(get(path(), As.legalAidOfficer())).bodyText().contains("Đã chọn những người ghi trong");
    }

    private String path() {
        return "/cases/" + id + "/registrations/" + letter + "/correction";
    }

    private MvcTestResult withdraw(RequestPostProcessor who, long version) {
        return post(path(), who, "version", Long.toString(version), "what", "WITHDRAW", "reason", "Gửi nhầm");
    }
}
