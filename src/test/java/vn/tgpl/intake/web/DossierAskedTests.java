package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ29 k1: reception asks for the application and the documents of the matter, and calls for what lacks. */
class DossierAskedTests extends RequestFormTest {

    @Test
    void whatWasHandedInStandsOnTheRequest() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("matter.applicationShown", "true")
                        .param("matter.documentsShown", "true")
                        .param("matter.documentsTold", "So do so 12"))
                .hasStatus(302);
        seeAnew();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đơn yêu cầu (Mẫu 02)", "So do so 12")
                .doesNotContain("Hồ sơ yêu cầu chưa có", "??");
    }

    @Test
    void whatLacksStandsInTheCallAndOnThePageOfItsArrival() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer()).param("matter.applicationShown", "false"))
                .hasStatus(302);
        seeAnew();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Hồ sơ yêu cầu chưa có: Đơn yêu cầu trợ giúp pháp lý (Mẫu 02)");
        assertThat(mvc.get().uri("/requests/" + id + "/paper-call").with(As.director()))
                .bodyText()
                .contains("Hồ sơ yêu cầu: Đơn yêu cầu trợ giúp pháp lý (Mẫu 02)")
                .doesNotContain("??");
    }

    @Test
    void whatLacksIsTickedWhenItComesAndIsAskedForNoMore() {
        RequestPosts.complete(mvc, id, As.intakeOfficer())
                .param("matter.applicationShown", "false")
                .param("matter.documentsShown", "true")
                .exchange();
        seeAnew();
        assertThat(mvc.post()
                        .uri("/requests/" + id + "/paper-call")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .param("papers", "Đơn yêu cầu"))
                .hasStatus(302);
        seeAnew();
        assertThat(mvc.get().uri("/requests/" + id + "/paper-arrival").with(As.intakeOfficer()))
                .bodyText()
                .contains("name=\"applicationCame\"")
                .doesNotContain("name=\"documentsCame\"", "??");
        assertThat(mvc.post()
                        .uri("/requests/" + id + "/paper-arrival")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .param("seen.version", "1")
                        .param("arrivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                        .param("applicationCame", "true"))
                .hasStatus(302);
        seeAnew();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đủ điều kiện thụ lý")
                .doesNotContain("Hồ sơ yêu cầu chưa có");
    }

    @Test
    void documentsThatAreNamedButNotSaidToBeThereAreToldAtTheField() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())
                        .param("matter.documentsShown", "false")
                        .param("matter.documentsTold", "So do so 12"))
                .hasStatus(422)
                .bodyText()
                .contains("matter.documentsShown-error", "So do so 12");
    }

    private void seeAnew() {
        entities.flush();
        entities.clear();
    }
}
