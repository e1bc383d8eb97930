package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The same question to the same place is asked anew only by whoever says so. */
class VerificationAskedTwiceTests extends CaseWebTest {

    @Test
    void theSameOpenQuestionIsWarnedOf() {
        CaseId id = assignedLitigation();
        assertThat(ask(id, "Nơi cư trú", "false")).hasRedirectedUrl("/cases/" + id);
        assertThat(ask(id, "nơi cư trú", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("again-error", "đang chờ kết quả", "name=\"again\"");
        assertThat(ask(id, "Thu nhập", "false")).hasRedirectedUrl("/cases/" + id);
        assertThat(ask(id, "Nơi cư trú", "true")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("verification", id)).isEqualTo(3);
    }

    private MvcTestResult ask(CaseId id, String subject, String again) {
        return post(
                "/cases/" + id + "/verifications",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "counterpart",
                "Trung tâm Gia Lai",
                "subject",
                subject,
                "askedOn",
                day(0),
                "again",
                again);
    }
}
