package vn.tgpl.journeys;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The way of a case in a browser that runs no script. */
@JourneyTest
class NoScriptJourneyTests {

    private static final String PERSON = "Y Thơm Êban";

    @LocalServerPort
    int port;

    @Test
    void aCaseIsReceivedAcceptedAssignedWorkedHeardAndClosedWithoutScript(Browser browser) {
        String path = officerAccepts(browser);
        directorAssigns(browser, path);
        practitionerWorksAndCloses(browser, path);
        officerFindsTheCase(browser);
    }

    private String officerAccepts(Browser browser) {
        try (Desk officer = desk(browser, "tiepnhan")) {
            officer.open("/requests/new").press("Lưu và xem câu trả lời").sees("Họ và tên: ");
            officer.fill("person.fullName", PERSON)
                    .fill("person.birth", "1978")
                    .check("person.sex", "MALE")
                    .fill("person.addressLine", "Buôn Ky")
                    .check("groups", "HO_NGHEO")
                    .choose("papers[POOR_CERTIFICATE]", "ORIGINAL")
                    .choose("matter.fieldCode", "CRIMINAL")
                    .choose("matter.formOfAid", "LITIGATION")
                    .choose("matter.proceduralStatusCode", "VICTIM")
                    .fill("matter.summary", "Bị chiếm đoạt tài sản, yêu cầu bồi thường")
                    .press("Lưu và xem câu trả lời");
            officer.sees(PERSON).press("Thụ lý").press("Thụ lý");
            officer.page.waitForURL("**/cases/**");
            officer.sees("TT.TGTT.");
            return officer.path();
        }
    }

    private void directorAssigns(Browser browser, String path) {
        try (Desk director = desk(browser, "giamdoc")) {
            director.open(path).press("Phân công");
            director.checkLabelled("Trần Thị Minh Tâm");
            director.checkLabelled("Không thuộc trường hợp nào");
            director.press("Phân công").sees("Trần Thị Minh Tâm");
        }
    }

    private void practitionerWorksAndCloses(Browser browser, String path) {
        try (Desk officer = desk(browser, "trogiupvien")) {
            officer.open(path).press("Ghi công việc");
            officer.choose("typeCode", "MEETING")
                    .fill("outcome", "Đã gặp và nghe trình bày")
                    .press("Ghi công việc")
                    .sees("Đã gặp và nghe trình bày");
            officer.press("Thêm phiên tòa");
            officer.fill("heldOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                    // no earlier than the minute of the acceptance, which lies behind
                    .fill("atTime", Display.time(LocalTime.now(Vietnam.ZONE)))
                    .fill("court", "Tòa án nhân dân khu vực 1 - Đắk Lắk")
                    .press("Thêm phiên tòa")
                    // at night the hour is asked about once more
                    .confirmIfAsked("Đúng giờ này, đã xem lại thông báo", "Thêm phiên tòa")
                    .sees("Tòa án nhân dân khu vực 1 - Đắk Lắk");
            officer.press("Ghi kết quả")
                    .fill("outcome", "Tuyên án, chấp nhận toàn bộ yêu cầu bồi thường")
                    .press("Lưu");
            officer.press("Hoàn thành vụ việc");
            officer.choose("resultCode", "JUDGMENT")
                    .fill("decisionNumber", "12/2026/HS-ST")
                    .fill("decisionOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                    .fill("summary", "Bản án sơ thẩm buộc bồi thường toàn bộ thiệt hại")
                    .press("Hoàn thành vụ việc")
                    .sees("Bàn giao");
        }
    }

    private void officerFindsTheCase(Browser browser) {
        try (Desk officer = desk(browser, "tiepnhan")) {
            officer.open("/cases").fill("words", "y thom eban").press("Lọc").sees(PERSON);
        }
    }

    private Desk desk(Browser browser, String account) {
        return Desk.at(browser, port, 1366, 768, false).signIn(account);
    }
}
