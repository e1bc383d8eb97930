package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ37 k1 a: what papers tell of the residence puts somebody outside of his groups, or within them, too. */
class GroupReviewByPapersTests extends CaseWebTest {

    private static final String DIFFICULT = "66-ea-sup";
    private static final String ORDINARY = "66-krong-bong";
    private static final String SOME_VILLAGES = "66-dur-kmal";
    private static final String TASK = "Xét lại diện của người được trợ giúp";

    @Test
    void papersThatShowAnOrdinaryCommuneLeaveItToAHead() {
        CaseId id = residing(CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK"), ORDINARY);
        assertThat(work()).doesNotContain(TASK);
        came(id, "told.communeCode", ORDINARY);
        assertThat(work()).contains(TASK);
    }

    @Test
    void papersThatSettleAPlaceNobodyWasSureOfTakeItBack() {
        CaseId id = residing(
                CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").commune(DIFFICULT), SOME_VILLAGES);
        assertThat(post(
                        "/cases/" + id + "/residence",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "reason",
                        "Ghi nhầm xã",
                        "told.communeCode",
                        SOME_VILLAGES))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(work()).contains(TASK);
        came(id, "told.village", "Buôn Ví Dụ Một");
        assertThat(work()).doesNotContain(TASK);
    }

    /** As the record has it today; what was accepted is another matter. */
    private CaseId residing(CaseSetup.Accepted accepted, String commune) {
        CaseId id = open(accepted.withoutPapers());
        jdbc.sql("""
                        update people.person set ethnicity_code = '02', residence_province_code = '66', commune_code = :commune
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("commune", commune).param("id", id.value()).update();
        settle();
        return id;
    }

    private void came(CaseId id, String field, String value) {
        String seen = jdbc.sql("""
                        select p.version::text from casework.legal_aid_case c join people.person p on p.id = c.beneficiary_id
                         where c.id = :id""").param("id", id.value()).query(String.class).single();
        assertThat(post(
                        "/cases/" + id + "/papers",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "arrivedOn",
                        day(0),
                        "personVersion",
                        seen,
                        field,
                        value))
                .hasRedirectedUrl("/cases/" + id);
    }

    private String work() {
        return PageText.of(get("/", As.director()).getResponse());
    }
}
