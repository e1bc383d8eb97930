package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A trial that was told with the request is in mind until its session is entered. */
class TrialToldTests extends CaseWebTest {

    private static final String TOLD = "Ngày xét xử đã báo khi tiếp nhận, chưa ghi phiên";

    private CaseId id;

    @BeforeEach
    void aTrialTomorrow() {
        id = assignedLitigation();
        trialTomorrow(id);
    }

    @Test
    void itStandsInTheCalendarTheWorkListAndAsTheNextStep() {
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TOLD, day(1));
        assertThat(get(calendar(), As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(TOLD, day(1));
    }

    @Test
    void aSessionThatIsEnteredTakesItsPlace() {
        hearing(id, day(1));
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
        assertThat(get(calendar(), As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
    }

    @Test
    void oneEnteredByMistakeDoesNot() {
        UUID hearing = hearing(id, day(1));
        assertThat(post(
                        "/cases/" + id + "/hearings/" + hearing + "/call-off",
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        "MISTAKEN",
                        "toldOn",
                        day(0),
                        "reason",
                        "Nhầm vụ việc"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(TOLD, "Ghi nhầm, bỏ ngày " + day(0), "Nhầm vụ việc")
                .doesNotContain("Thông báo ngày " + day(0));
    }

    private String calendar() {
        return "/calendar?day=" + today().plusDays(1);
    }
}
