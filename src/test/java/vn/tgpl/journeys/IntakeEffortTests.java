package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an ordinary request costs the person at the counter, who leaves the mouse alone. */
@JourneyTest
class IntakeEffortTests {

    private static final int THREE_MINUTES = 180;
    private static final String PERSON = "Nguyễn Thị Sương";
    private static final String CARD =
            "066190012399|241234567|" + PERSON + "|01021990|Nữ|Thôn 4, phường Ea Kao, tỉnh Đắk Lắk|01052021";

    @LocalServerPort
    int port;

    @Test
    void anOrdinaryRequestIsLoggedByKeyboardInLessThanThreeMinutes(Browser browser) {
        try (Desk desk = Desk.at(browser, port).signIn("tiepnhan").open("/requests/new")) {
            Page page = desk.page;
            Typist officer = new Typist(page);
            officer.goTo("card").scan(CARD).press("Enter");
            page.waitForCondition(
                    () -> page.locator("[name='person.fullName']").inputValue().equals(PERSON));
            officer.goTo("person.phone").type("0905123456");
            officer.goTo("person.phoneSafe").choose("true");
            officer.goTo("groups=HO_NGHEO").press("Space");
            officer.goTo("matter.fieldCode").choose("CRIMINAL");
            officer.goTo("matter.formOfAid").choose("LITIGATION");
            officer.goTo("matter.summary").type("Bị người cùng thôn đánh gây thương tích, yêu cầu bồi thường");
            officer.goTo("matter.proceduralStatusCode").choose("VICTIM");
            officer.goTo("parties[0].fullName").type("Trần Văn Hùng");
            officer.goTo("papers[POOR_CERTIFICATE]").choose("ORIGINAL");
            officer.goTo("reception.channel").press("Enter");
            page.waitForURL(url -> url.matches(".*/requests/[0-9a-f-]{36}"));
            desk.sees(PERSON).sees("Trần Văn Hùng");
            System.out.println("An ordinary request: " + officer);
            assertThat(officer.seconds()).as(officer.toString()).isLessThan(THREE_MINUTES);
        }
    }

    @Test
    void aKeyIsCountedForEachLetterMarkAndCapital() {
        assertThat(Typist.keysOf("an")).isEqualTo(2);
        assertThat(Typist.keysOf("ấn")).isEqualTo(4);
        assertThat(Typist.keysOf("Đặng")).isEqualTo(8);
    }
}
