package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.platform.Snapshot;

/** Luật TGPL 2017 Đ7 k4, Đ37 k3: where somebody resides is judged as of his acceptance, and can be told while it is owed. */
class ResidenceOfAcceptanceTests extends CaseWebTest {

    private static final String DIFFICULT = "66-ea-sup";
    private static final String ORDINARY = "66-krong-bong";

    @Autowired
    private ApplicationContext context;

    /** A list that a test took away is there again; what the catalogue read meanwhile is not. */
    @AfterTransaction
    void forgetPlaces() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        ((Snapshot<?>) Objects.requireNonNull(ReflectionTestUtils.getField(memory, "places"))).forget();
    }

    @Test
    void whoeverMovesAwayWhilePapersAreAwaitedBelongsToHisGroupStill() {
        CaseId id = accepted(DIFFICULT);
        residing(id, ORDINARY);
        assertThat(came(id, "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    @Test
    void aCommuneThatNobodyKnewIsToldWithThePapers() {
        CaseId id = accepted(null);
        residing(id, null);
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.communeCode\"", "value=\"" + DIFFICULT + "\"")
                .doesNotContain("??");
        assertThat(came(id, "told.communeCode", "no-such"))
                .hasStatus(422)
                .bodyText()
                .contains("told.communeCode-error");
        assertThat(came(id, "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL", "told.communeCode", DIFFICULT))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    @Test
    void whereNoListIsOnRecordThePaperOfTheCommuneIsNamed() {
        jdbc.sql("delete from catalog.difficult_area").update();
        jdbc.sql("delete from catalog.difficult_village").update();
        forgetPlaces();
        CaseId id = accepted(ORDINARY);
        residing(id, ORDINARY);
        assertThat(came(id, "papers[ETHNICITY_RESIDENCE_PAPER]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.areaShownBy\"")
                .doesNotContain("name=\"told.village\"", "??");
        assertThat(came(id, "told.areaShownBy", "Thông báo số 7 của UBND xã")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    private CaseId accepted(@Nullable String commune) {
        CaseSetup.Accepted untold =
                CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").withoutPapers();
        return open(commune == null ? untold : untold.commune(commune));
    }

    private void residing(CaseId id, @Nullable String commune) {
        jdbc.sql("""
                        update people.person set ethnicity_code = '02', residence_province_code = '66', commune_code = :commune
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""")
                .param("commune", commune, Types.VARCHAR)
                .param("id", id.value())
                .update();
        settle();
    }

    private MvcTestResult came(CaseId id, String... more) {
        String[] fields = {"version", Long.toString(version(id)), "arrivedOn", day(0)};
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
