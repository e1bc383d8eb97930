package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A draft is changed by who has seen it as it is, and each fault is told at its field. */
class LawDraftTests extends LawVersionWebTest {

    @Test
    void whoeverHasNotSeenTheDraftAsItIsIsToldSo() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0)).hasStatus3xxRedirection();
        assertThat(change(draft, "CAO_TUOI", 0))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "name=\"version\" value=\"1\"");
        assertThat(enact(draft, 0)).hasStatus(409);
    }

    @Test
    void eachFaultOfAGroupIsToldAtItsField() {
        String draft = draft(begins.plusMonths(6));
        assertThat(post(draft + "/groups")
                        .param("code", "nhóm mới")
                        .param("alternatives[0].papers[0]", "NO_SUCH_PAPER"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"code-error\"",
                        "id=\"label-error\"",
                        "id=\"legalReference-error\"",
                        "id=\"alternatives[0].papers[0]-error\"");
        assertThat(change(draft, "CAO_TUOI", 0).param("ageFrom", "60").param("ageUnder", "50"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"ageUnder-error\"");
        assertThat(group(draft + "/groups", 0).param("code", "CAO_TUOI"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có diện mang mã đó");
        assertThat(group(draft + "/groups", 0).param("code", "NHOM_MOI")).hasStatus3xxRedirection();
        assertThat(post(draft + "/groups/NHOM_MOI/removal").param("version", "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatIsTakenOutOfADraftOrThrownAwayIsWhatWasSeen() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0)).hasStatus3xxRedirection();
        assertThat(post(draft + "/groups/CAO_TUOI/removal").param("version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Sửa diện: ", "name=\"version\" value=\"1\"");
        assertThat(post(draft + "/removal").param("version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Sửa diện: ", "name=\"version\" value=\"1\"");
        assertThat(post(draft + "/removal")).as("nothing seen").hasStatus(409);
        assertThat(post(draft + "/removal").param("version", "1")).hasStatus3xxRedirection();
    }

    @Test
    void aFormSentTwiceMakesOneDraft() {
        String id = "00000000-0000-7000-8000-0000000007ff";
        assertThat(newDraft(begins.plusMonths(6)).param("id", id)).hasStatus3xxRedirection();
        assertThat(newDraft(begins.plusMonths(6)).param("id", id))
                .redirectedUrl()
                .isEqualTo("/admin/law-versions/" + id);
        assertThat(jdbc.sql("select count(*) from catalog.law_version where state = 'DRAFT'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
