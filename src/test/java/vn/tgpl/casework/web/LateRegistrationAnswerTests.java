package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** TTLT 10/2018 Đ12: an authority that has had its time to answer a registration is asked again. */
class LateRegistrationAnswerTests extends RegistrationWebTest {

    private static final String LATE = "Chờ cơ quan tố tụng";

    @Test
    void theCaseAndTheWorkListTellThatTwentyFourHoursAreOver() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(0));
        sent(registration, 1);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(LATE);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(LATE);
        sent(registration, 2);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(LATE, "24 giờ");
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(LATE, "CQĐT tỉnh");
        assertThat(answer(id, registration, "REGISTERED", day(0), "", "12/ĐK", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(LATE);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(LATE);
    }

    private void sent(UUID registration, int daysAgo) {
        jdbc.sql("update casework.registration set sent_on = :day::date where letter_id = :id")
                .param("day", today().minusDays(daysAgo))
                .param("id", registration)
                .update();
    }
}
