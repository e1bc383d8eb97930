package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** Luật TGPL 2017 Đ29 k1: what whoever joins handed in of his own request is kept, and owed where it lacks. */
class JoiningDossierTests extends JoiningWebTest {

    private static final String[] POOR = {"groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"};

    @Test
    void whatWasHandedInStandsWithThePapersOfTheCaseAndInItsHistory() {
        assertThat(join(
                        "handedIn.applicationShown",
                        "true",
                        "handedIn.documentsShown",
                        "true",
                        "handedIn.documentsTold",
                        "Biên bản hoà giải"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Hoàng Thị Cùng Giúp (thêm ngày " + Display.date(today()) + "): Đơn yêu cầu: đã có;",
                        "Biên bản hoà giải")
                .containsPattern("(?s)Thêm người được trợ giúp.*Đơn yêu cầu: đã có")
                .doesNotContain("??");
    }

    @Test
    void whatLacksIsOwedUntilItComes() {
        assertThat(join("handedIn.applicationShown", "false", "deviation", "Bổ sung sau"))
                .hasStatus(422)
                .bodyText()
                .contains("urgentGround-error", "Hồ sơ yêu cầu chưa có");
        trialTomorrow(id);
        assertThat(join("handedIn.applicationShown", "false", "urgentGround", "HEARING"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Đơn yêu cầu: chưa có");
        assertThat(post(
                        "/cases/" + id + "/papers",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "person",
                        person.toString(),
                        "arrivedOn",
                        day(0),
                        "dossier",
                        "DOSSIER_APPLICATION"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("): Đơn yêu cầu: đã có");
    }

    @Test
    void whichDocumentsIsToldOnlyWhereThereAreSome() {
        assertThat(join("handedIn.documentsTold", "Hợp đồng"))
                .hasStatus(422)
                .bodyText()
                .contains("handedIn.documentsShown-error", "Hợp đồng");
    }

    private MvcTestResult join(String... more) {
        return post("", Stream.of(POOR, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
