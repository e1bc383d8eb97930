package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Grounds of a replacement are held to what is on record, and wrong requests for a change are told all at once. */
class UnfoundedGroundTests extends ExecutorWebTest {

    @Test
    void whatNothingOnRecordBearsOutIsGreyedWithItsReasonAndRefused() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/replacement", As.director()))
                .bodyText()
                .contains("không làm việc theo hợp đồng", "Chưa ghi đăng ký nào của người này bị từ chối")
                .containsPattern("value=\"CONTRACT_ENDED\"[^>]*disabled")
                .containsPattern("value=\"REGISTRATION_CANCELLED\"[^>]*disabled")
                .doesNotContainPattern("value=\"NOT_EFFECTIVE\"[^>]*disabled");
        assertThat(replaceOn("CONTRACT_ENDED", id, lawyer))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error", "không làm việc theo hợp đồng");
        assertThat(replaceOn("REGISTRATION_CANCELLED", id, lawyer))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi đăng ký nào của người này bị hủy bỏ");
        assertThat(replaceOn("NOT_EFFECTIVE", id, lawyer)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/replacement", As.director()))
                .bodyText()
                .contains("value=\"CONTRACT_ENDED\"")
                .doesNotContainPattern("value=\"CONTRACT_ENDED\"[^>]*disabled");
    }

    @Test
    void aRequestForAChangeTellsAllThatIsWrongAtOnce() {
        CaseId id = assignedLitigation();
        assertThat(ask(id, UUID.randomUUID(), "REGISTRATION_REFUSED", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error", "receivedOn-error");
        assertThat(ask(id, UUID.randomUUID(), "", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error", "receivedOn-error");
    }
}
