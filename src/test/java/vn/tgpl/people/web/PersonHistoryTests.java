package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** What an edit changed about a person is in the journal and on his page, with what identifies him covered. */
class PersonHistoryTests extends PersonWebTest {

    private static final String OTHER_NUMBER = "066171000088";

    @BeforeEach
    void anEditOfNearlyAll() {
        PersonFacts now = new PersonFacts(
                "Vừ Thị Hồng",
                new NationalId(OTHER_NUMBER),
                null,
                BirthDate.ofYear(1972),
                Sex.FEMALE,
                "01",
                "66",
                null,
                null,
                "Số 12 hẻm Kín",
                new PhoneNumber("0912999888"),
                ContactSafety.ofPhone(false),
                null);
        people.edit(new EditPerson(id, people.get(id).version(), now), officer);
        entities.flush();
        entities.clear();
    }

    @Test
    void theJournalHoldsBothValuesAndNoneOfWhatMustBeErasableWhole() {
        assertThat(journal.entriesOf("person", id.toString()))
                .extracting(JournalEntryView::reason)
                .first()
                .isEqualTo("""
                        fullName: Vừ Thị Bưởi → Vừ Thị Hồng
                        nationalId: *********077 → *********088
                        birth: 1971 → 1972
                        ethnicity: 08 → 01
                        province:  → 66
                        addressLine:  → ******
                        phone: *******678 → *******888""");
    }

    @Test
    void thePageTellsThemAndCoversWhatIdentifiesOrEndangersHim() {
        assertThat(body(mvc.get().uri("/people/" + id).with(As.intakeOfficer())))
                .contains(
                        "Các lần thay đổi",
                        "Họ và tên: Vừ Thị Bưởi → Vừ Thị Hồng",
                        "Ngày sinh: 1971 → 1972",
                        "Dân tộc: ****** → ******",
                        "Số nhà, đường: (trống) → ******",
                        "Số CCCD, định danh cá nhân: " + new NationalId(NUMBER).masked())
                .doesNotContain(NUMBER, OTHER_NUMBER, "0912", "999888", "hẻm Kín", "??");
    }

    @Test
    void aReasonOpensTheEthnicityOnTheNextPage() {
        MvcTestResult opened = mvc.post()
                .uri("/people/" + id + "/reveal")
                .with(As.director())
                .with(csrf())
                .param("fact", "ETHNICITY")
                .param("reason", "Đối chiếu giấy tờ")
                .exchange();
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(body(mvc.get()
                        .uri("/people/" + id)
                        .with(As.director())
                        .cookie(opened.getResponse().getCookies())))
                .contains("Dân tộc: ")
                .doesNotContain("Dân tộc: ******")
                .doesNotContain(NUMBER, OTHER_NUMBER, "999888", "hẻm Kín");
    }

    @Test
    void theSystemJournalTellsNoneOfIt() {
        assertThat(body(mvc.get().uri("/audit?kind=person&subject=" + id).with(As.administrator())))
                .contains("Sửa thông tin người")
                .doesNotContain("Vừ Thị", NUMBER, "999888");
    }
}
