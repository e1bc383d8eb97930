package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** From a citizen at the commune's counter to a closed case that the department counts. */
@JourneyTest
class FullPathJourneyTests {

    private static final String PERSON = "H'Mai Niê Kđăm";

    @LocalServerPort
    int port;

    @Test
    void aReferredCitizenGetsACaseThatIsWorkedClosedAndCounted(Browser browser) {
        int closedBefore = closedCases(browser);
        clerkRefers(browser);
        String casePath = officerAccepts(browser);
        directorAssigns(browser, casePath);
        practitionerWorksAndCloses(browser, casePath);
        officerReceivesTheFile(browser, casePath);
        departmentCounts(browser, closedBefore + 1);
        clerkSeesTheAnswerAndNothingElse(browser, casePath);
    }

    private void clerkRefers(Browser browser) {
        try (Desk clerk = Desk.at(browser, port).signIn("ubndxa")) {
            clerk.looksRight().open("/referrals/new").looksRight().picture("referral");
            clerk.fill("fullName", PERSON)
                    .fill("contact", "0905 123 456, sau 17 giờ")
                    .fill("personStatus", "Bị hại")
                    .fill("matter", "Bị đánh gây thương tích, chưa được bồi thường")
                    .fill("paperSeen", "Giấy chứng nhận hộ nghèo")
                    .press("Gửi đến Trung tâm")
                    .looksRight()
                    .sees("GT-");
        }
    }

    private String officerAccepts(Browser browser) {
        try (Desk officer = Desk.at(browser, port).signIn("tiepnhan")) {
            officer.looksRight()
                    .picture("work-list")
                    .open("/referrals")
                    .looksRight()
                    .sees(PERSON);
            officer.page
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(PERSON))
                    .locator("a")
                    .first()
                    .click();
            officer.looksRight().press("Tiếp nhận").looksRight();
            assertThat(officer.page.locator("[name='person.fullName']").inputValue())
                    .isEqualTo(PERSON);
            officer.fill("person.nationalId", "066190012345")
                    .fill("person.birth", "01021990")
                    .check("person.sex", "FEMALE")
                    .fill("person.addressLine", "Buôn Ky")
                    .check("groups", "HO_NGHEO")
                    .choose("matter.fieldCode", "CRIMINAL")
                    .choose("matter.formOfAid", "LITIGATION")
                    .choose("matter.proceduralStatusCode", "VICTIM")
                    .choose("papers[POOR_CERTIFICATE]", "ORIGINAL");
            officer.page.waitForCondition(() -> officer.page
                    .locator("#answer [data-announce]")
                    .textContent()
                    .contains("Đủ điều kiện"));
            officer.picture("intake").looksRight().press("Lưu và xem câu trả lời");
            officer.looksRight().picture("request").press("Thụ lý").looksRight().press("Thụ lý");
            officer.page.waitForURL("**/cases/**");
            officer.looksRight().sees("TT.TGTT.").sees("Phân công");
            return officer.path();
        }
    }

    private void directorAssigns(Browser browser, String casePath) {
        try (Desk director = Desk.at(browser, port).signIn("giamdoc")) {
            director.looksRight()
                    .sees("TT.TGTT.")
                    .open("/dashboard")
                    .looksRight()
                    .picture("dashboard");
            director.open(casePath).press("Phân công").looksRight();
            director.page.getByLabel("Trần Thị Minh Tâm").check();
            director.checkLabelled("Không thuộc trường hợp nào");
            director.press("Phân công").looksRight().sees("Trần Thị Minh Tâm").picture("case");
        }
    }

    private void practitionerWorksAndCloses(Browser browser, String casePath) {
        try (Desk officer = Desk.at(browser, port).signIn("trogiupvien")) {
            officer.looksRight()
                    .sees("TT.TGTT.")
                    .open(casePath)
                    .press("Ghi công việc")
                    .looksRight();
            officer.choose("typeCode", "MEETING")
                    .fill("outcome", "Đã gặp, nghe trình bày và giải thích quyền của bị hại")
                    .press("Ghi công việc")
                    .picture("case-at-work");
            officer.looksRight()
                    .sees("giải thích quyền của bị hại")
                    .press("Hoàn thành vụ việc")
                    .looksRight();
            officer.choose("resultCode", "JUDGMENT")
                    .fill("decisionNumber", "12/2026/HS-ST")
                    .fill("decisionOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                    .fill("summary", "Bản án sơ thẩm buộc bồi thường toàn bộ thiệt hại")
                    .press("Hoàn thành vụ việc");
            officer.looksRight().sees("Bàn giao");
        }
    }

    private void officerReceivesTheFile(Browser browser, String casePath) {
        try (Desk officer = Desk.at(browser, port).signIn("tiepnhan")) {
            officer.open(casePath).press("Nhận bàn giao hồ sơ").looksRight();
            officer.fill("handedBy", "Trần Thị Minh Tâm")
                    .press("Xác nhận đã nhận hồ sơ")
                    .looksRight()
                    .sees("Đã bàn giao");
            officer.open("/cases/register").looksRight().sees(PERSON).picture("register");
        }
    }

    private int closedCases(Browser browser) {
        try (Desk department = Desk.at(browser, port).signIn("sotuphap")) {
            return closedCases(department.open("/dashboard"));
        }
    }

    private static int closedCases(Desk dashboard) {
        String shown = dashboard
                .page
                .locator("a.tile[href*='measure=CLOSED'] .tile-number")
                .first()
                .innerText();
        return Integer.parseInt(shown.replace(".", ""));
    }

    private void departmentCounts(Browser browser, int closed) {
        try (Desk department = Desk.at(browser, port).signIn("sotuphap")) {
            department.looksRight().open("/dashboard").looksRight();
            assertThat(closedCases(department)).isEqualTo(closed);
        }
    }

    private void clerkSeesTheAnswerAndNothingElse(Browser browser, String casePath) {
        try (Desk clerk = Desk.at(browser, port).signIn("ubndxa")) {
            clerk.open("/referrals").looksRight().sees(PERSON).sees("Đã thụ lý").seesNot("TT.TGTT.");
            assertThat(clerk.page
                            .navigate("http://localhost:" + port + casePath)
                            .status())
                    .isIn(403, 404);
        }
    }
}
