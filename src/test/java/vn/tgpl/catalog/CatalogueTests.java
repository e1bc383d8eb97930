package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.Option;

@TgplTest
@Transactional
class CatalogueTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2025-06-30, 14", "2025-12-31, 14", "2026-11-22, 13", "2027-01-01, 14"})
    void article_7_has_its_groups_of_the_day(LocalDate day, int groups) {
        assertThat(catalogue.groupsInForce(day)).hasSize(groups);
    }

    @ParameterizedTest
    @CsvSource({
        "NCC, 2026-11-22, false",
        "KHUYET_TAT, 2026-12-31, true",
        "KHUYET_TAT, 2027-01-01, false",
        "NN_MUA_BAN_KK, 2025-06-30, true",
        "NN_MUA_BAN, 2025-07-01, false",
        "BI_HAI_16_18, 2025-12-31, true",
        "NCTN_16_18, 2026-01-01, false",
        "BBT_CAN_NGHEO, 2026-11-22, false",
        "HIV, 2026-11-22, true"
    })
    void hardship_is_asked_where_the_law_of_the_day_asks_it(String code, LocalDate day, boolean hardship) {
        assertThat(catalogue.group(code, day).orElseThrow().requiresHardship()).isEqualTo(hardship);
    }

    @ParameterizedTest
    @CsvSource({"NN_MUA_BAN_KK, 2025-07-01", "NN_MUA_BAN, 2025-06-30", "NCTN_16_18, 2025-12-31", "CAN_NGHEO, 2026-12-31"
    })
    void a_group_is_absent_outside_its_days(String code, LocalDate day) {
        assertThat(catalogue.group(code, day)).isEmpty();
    }

    @Test
    void rules_from_2027_are_told_to_be_unsure() {
        assertThat(catalogue.groupsInForce(LocalDate.of(2027, 1, 1)))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.certainty()).isEqualTo(Certainty.UNCONFIRMED));
    }

    @Test
    void groups_that_would_hurt_when_told_are_sensitive() {
        assertThat(catalogue.groupsInForce(TODAY))
                .filteredOn(EligibilityGroupView::sensitive)
                .extracting(EligibilityGroupView::code)
                .containsExactlyInAnyOrder("NN_MUA_BAN", "NN_BLGD", "HIV", "KHUYET_TAT", "CDDC");
    }

    @ParameterizedTest
    @CsvSource({
        "HO_NGHEO, POOR_CERTIFICATE, true",
        "KHUYET_TAT, DISABILITY_CERTIFICATE, false",
        "KHUYET_TAT, DISABILITY_CERTIFICATE|NEAR_POOR_CERTIFICATE, true",
        "KHUYET_TAT, SOCIAL_ALLOWANCE_DECISION, true",
        "BBT_CAN_NGHEO, NEAR_POOR_CERTIFICATE, false",
        "BBT_CAN_NGHEO, NEAR_POOR_CERTIFICATE|PROCEDURAL_DOCUMENT, true",
        "TN_LIET_SI, SOCIAL_SHELTER_DECISION|MARTYR_FAMILY_CERTIFICATE, false",
        "TN_LIET_SI, SOCIAL_SHELTER_DECISION|MARTYR_FAMILY_CERTIFICATE|KINSHIP_PROOF, true",
        "HIV, OTHER_COMPETENT_PAPER, true"
    })
    void papers_prove_by_any_whole_set(String code, String papers, boolean proven) {
        EligibilityGroupView group = catalogue.group(code, TODAY).orElseThrow();
        assertThat(group.isProvenBy(Set.of(papers.split("\\|", -1)))).isEqualTo(proven);
    }

    @Test
    void every_group_accepts_other_papers_of_a_competent_body() {
        assertThat(catalogue.groupsInForce(TODAY))
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.isProvenBy(Set.of("OTHER_COMPETENT_PAPER")))
                        .isTrue());
    }

    @Test
    void lists_are_whole_and_in_order() {
        assertThat(catalogue.options(CodeList.ETHNICITY, TODAY))
                .hasSize(54)
                .element(11)
                .isEqualTo(new Option("12", "Ê-đê"));
        assertThat(catalogue.options(CodeList.FIELD_OF_LAW, TODAY))
                .extracting(Option::value)
                .startsWith("CRIMINAL", "CIVIL");
        assertThat(catalogue.codes(CodeList.REFUSAL_GROUND, TODAY)).hasSize(4);
        assertThat(catalogue.options(CodeList.ACTIVITY_TYPE, FormOfAid.ADVICE, TODAY))
                .extracting(Option::value)
                .contains("WRITTEN_ADVICE")
                .doesNotContain("TRIAL");
    }

    @Test
    void only_the_arrested_and_those_in_custody_are_held() {
        assertThat(catalogue.is(CodeMark.HELD, "ARRESTED", TODAY)).isTrue();
        assertThat(catalogue.is(CodeMark.HELD, "IN_CUSTODY", TODAY)).isTrue();
        assertThat(catalogue.is(CodeMark.HELD, "ACCUSED_DETAINED", TODAY)).isFalse();
        assertThat(catalogue.is(CodeMark.COMPLETION, "JUDGMENT", TODAY)).isTrue();
        assertThat(catalogue.is(CodeMark.COMPLETION, "WITHDRAWN", TODAY)).isFalse();
    }

    @Test
    void a_notice_is_acted_on_at_once_for_the_arrested_the_accused_and_victims_only() {
        assertThat(catalogue.codes(CodeList.PROCEDURAL_STATUS, TODAY))
                .extracting(CodeView::code)
                .filteredOn(status -> catalogue.is(CodeMark.NOTICE_AT_ONCE, status, TODAY))
                .containsExactlyInAnyOrder(
                        "ARRESTED",
                        "IN_CUSTODY",
                        "ACCUSED_DETAINED",
                        "ACCUSED_AT_LARGE",
                        "DEFENDANT_DETAINED",
                        "DEFENDANT_AT_LARGE",
                        "VICTIM");
        assertThat(catalogue.is(CodeMark.NOTICE_AT_ONCE, "VICTIM", LocalDate.of(2017, 12, 31)))
                .isFalse();
    }

    @Test
    void an_unknown_code_is_its_own_label() {
        assertThat(catalogue.label(CodeList.FIELD_OF_LAW, "MARS")).isEqualTo("MARS");
        assertThat(catalogue.communeName("nowhere")).isEqualTo("nowhere");
    }

    @Test
    void there_were_63_provinces_and_are_34() {
        assertThat(catalogue.provincesInForce(LocalDate.of(2025, 6, 30))).hasSize(63);
        assertThat(catalogue.provincesInForce(TODAY)).hasSize(34);
        assertThat(catalogue.provincesInForce(LocalDate.of(2025, 6, 30)))
                .filteredOn(province -> "66".equals(province.successorCode()))
                .extracting(ProvinceView::name)
                .containsExactlyInAnyOrder("Đắk Lắk", "Phú Yên");
        assertThat(catalogue.provinceName("82")).isEqualTo("Đồng Tháp");
        assertThat(catalogue.provinceName("54")).isEqualTo("Phú Yên");
    }

    @ParameterizedTest
    @CsvSource({"ea kar, Xã Ea Kar", "Tuy Hoà, Phường Tuy Hòa", "M DRAK, ", "M'DRĂK, Xã M'Drắk", "sa đéc, Phường Sa Đéc"
    })
    void communes_are_found_without_marks(String words, String name) {
        assertThat(catalogue.searchCommunes(words, TODAY, 1))
                .extracting(commune -> catalogue.communeName(commune.code()))
                .isEqualTo(name == null ? java.util.List.of() : java.util.List.of(name));
    }
}
