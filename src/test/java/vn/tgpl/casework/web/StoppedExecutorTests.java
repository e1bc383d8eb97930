package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Luật TGPL 2017 Đ25 k1 b: whose card was taken away stops, and what he did before may still be told. */
class StoppedExecutorTests extends ConflictWebTest {

    private CaseId id;

    @BeforeEach
    void theCardWasTakenAwayThreeDaysAgo() {
        id = assignedLitigation();
        withdrawCard(-3);
    }

    @Test
    void workOfTheDaysBeforeIsRecordedAndWorkOfLaterDaysIsRefusedAtItsDay() {
        assertThat(recordWorkOf(id, "INTERROGATION", day(-3), "Hỏi cung"))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error", "bị thu hồi từ ngày " + day(-3), "Hỏi cung");
        assertThat(recordWorkOf(id, "INTERROGATION", day(0), "Hỏi cung"))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error");
        assertThat(recordWorkOf(id, "INTERROGATION", day(-4), "Hỏi cung")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("activity", id)).isEqualTo(1);
    }

    @Test
    void aSessionIsEnteredByItsDay() {
        assertThat(enterHearing(id, UUID.randomUUID(), day(12), "8:30"))
                .hasStatus(422)
                .bodyText()
                .contains("heldOn-error", "bị thu hồi từ ngày " + day(-3));
        assertThat(enterHearing(id, UUID.randomUUID(), day(-4), "8:30")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void hisRegistrationIsEnteredByTheDayOnWhichItWasSent() {
        assertThat(register(day(-3))).hasStatus(422).bodyText().contains("sentOn-error", "CQĐT tỉnh");
        assertThat(register(day(-4))).hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult register(String on) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "PROTECTOR",
                "sentOn",
                on);
    }
}
