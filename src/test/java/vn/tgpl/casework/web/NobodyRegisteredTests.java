package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ25 k3; TTLT 10/2018 Đ6: a protector's registration is cancelled, and no period says when another one is due. */
class NobodyRegisteredTests extends RegistrationWebTest {

    private static final String LOST = "ăng ký lại hoặc thay thế người thực hiện";

    @Test
    void theCaseAndTheWorkListsTellItUntilOneRegistersAgain() {
        CaseId id = cancelled();
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director())).bodyText().contains(LOST);
            assertThat(get(page, As.legalAidOfficer())).bodyText().contains(LOST);
        }
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/replacement", "bị hủy bỏ ngày");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("/registrations/new");
        register(id, UUID.randomUUID(), "PROTECTOR", day(0));
        toldNoMore(id);
    }

    @Test
    void theyTellItNoMoreOnceSomebodyElseIsAppointed() {
        CaseId id = cancelled();
        replace(id, version(id), lawyer, day(0), day(0));
        toldNoMore(id);
    }

    @Test
    void ofADefenderHisDeadlineTellsIt() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("PRISONER"));
        cancel(id, "DEFENDER");
        toldNoMore(id);
    }

    private void toldNoMore(CaseId id) {
        for (String page : List.of("/cases/" + id, "/")) {
            assertThat(get(page, As.director())).bodyText().doesNotContain(LOST);
        }
    }

    private CaseId cancelled() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("PRISONER"));
        cancel(id, "PROTECTOR");
        return id;
    }

    private void cancel(CaseId id, String capacity) {
        UUID registration = UUID.randomUUID();
        assertThat(register(id, registration, capacity, day(-1))).hasRedirectedUrl("/cases/" + id);
        answer(id, registration, "REGISTERED", day(-1), "", "12/ĐK", "");
        assertThat(answer(id, registration, "CANCELLED", day(0), "00:00", "13/HB", "Thiếu căn cứ"))
                .hasRedirectedUrl("/cases/" + id);
    }
}
