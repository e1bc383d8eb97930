package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** A group of a draft says which older groups it takes the place of; who claimed one of them is sent to it. */
class ReplacedGroupTests extends LawVersionWebTest {

    @Test
    void aGroupTakesThePlaceOfOneTheDraftNoLongerHas() {
        String draft = draft(begins.plusMonths(6));
        assertThat(mvc.get().uri(draft + "/groups/CAO_TUOI").with(As.administrator()))
                .bodyText()
                .doesNotContain("value=\"TRE_EM\"");
        assertThat(post(draft + "/groups/TRE_EM/removal").param("version", "0")).hasStatus3xxRedirection();
        assertThat(change(draft, "CAO_TUOI", 1).param("absorbs", "TRE_EM")).hasStatus3xxRedirection();
        assertThat(absorbed(draft)).containsExactly("TRE_EM");
        assertThat(mvc.get().uri(draft).with(As.administrator()))
                .bodyText()
                .contains("Thay cho diện cũ: Trẻ em", "Thay cho diện cũ: Chưa có → Trẻ em");
    }

    @Test
    void whatWasNoLongerChosenIsTakenOut() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAN_NGHEO", 0)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("""
                        select cardinality(absorbs) from catalog.eligibility_group_version
                         where law_version_id = :id::uuid and group_code = 'CAN_NGHEO'""")
                        .param("id", draft.substring(draft.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aGroupTheDraftHasIsRefusedAtItsField() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0).param("absorbs", "TRE_EM"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"absorbs-error\"");
    }

    private List<String> absorbed(String draft) {
        return jdbc.sql("""
                        select unnest(absorbs) from catalog.eligibility_group_version
                         where law_version_id = :id::uuid and group_code = 'CAO_TUOI'""")
                .param("id", draft.substring(draft.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }
}
